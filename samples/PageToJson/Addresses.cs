namespace PageToJson;

/// <summary>What counts as the address of a page.</summary>
internal static class Addresses
{
    public static Uri? Read(string text) =>
        Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address) && IsOfPage(address) ? address : null;

    public static bool IsOfPage(Uri address) => address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
}
