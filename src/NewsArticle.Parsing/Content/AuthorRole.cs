namespace NewsArticle.Parsing.Content;

/// <summary>What a credited person did for the piece.</summary>
public enum AuthorRole
{
    /// <summary>Wrote it ("Bài: X", "Tin: X", or the bare name).</summary>
    Author,

    /// <summary>Took the pictures ("Ảnh: X").</summary>
    Photographer,

    /// <summary>Translated it ("X dịch", "Biên dịch: X").</summary>
    Translator,

    /// <summary>Edited it ("Biên tập: X").</summary>
    Editor,

    /// <summary>Compiled it from other papers ("X (tổng hợp)").</summary>
    Compiler,

    /// <summary>Designed or drew it ("Đồ họa: X", "Thiết kế: X").</summary>
    Designer,

    /// <summary>Carried it out, as an interview or a film ("X (thực hiện)", "Video: X").</summary>
    Performer,
}
