namespace PageToJson;

/// <summary>The program was called in a way that cannot be carried out; nothing was converted.</summary>
internal sealed class UsageException(string message) : Exception(message);
