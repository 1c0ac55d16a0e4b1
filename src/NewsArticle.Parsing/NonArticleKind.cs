namespace NewsArticle.Parsing;

/// <summary>What a page is that is no article.</summary>
public enum NonArticleKind
{
    /// <summary>It holds no running text, and nothing on it tells more.</summary>
    Unknown,

    /// <summary>A home page.</summary>
    Home,

    /// <summary>The list of a section.</summary>
    Section,

    /// <summary>The list of a tag, topic or event.</summary>
    Topic,

    /// <summary>The results of a search.</summary>
    Search,

    /// <summary>A form to sign in or to register.</summary>
    SignIn,

    /// <summary>A page that says that there is no such page.</summary>
    NotFound,

    /// <summary>A thread or a board of a forum.</summary>
    Forum,

    /// <summary>A page of scripts that lets the real one be fetched: a cookie check, a captcha, an application that draws itself.</summary>
    Shell,
}
