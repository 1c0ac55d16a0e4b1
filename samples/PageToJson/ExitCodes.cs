namespace PageToJson;

/// <summary>What the program tells its caller when it ends.</summary>
internal static class ExitCodes
{
    public const int AllConverted = 0;

    public const int SomeFailed = 1;

    public const int WrongUsage = 2;
}
