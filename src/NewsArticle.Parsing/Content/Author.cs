namespace NewsArticle.Parsing.Content;

/// <summary>A person, pen name or collective byline ("Nhóm PV") that made the piece. Never a site, a company or an agency.</summary>
/// <param name="Name">The name as printed, in Unicode NFC, without job title, role word or e-mail.</param>
/// <param name="Role">What the person did; <see cref="AuthorRole.Author"/> where the page does not say.</param>
/// <param name="Email">The e-mail address printed beside the name, or null.</param>
public sealed record Author(string Name, AuthorRole Role = AuthorRole.Author, string? Email = null);
