namespace NewsArticle.Parsing.Tree.Selectors;

/// <summary>One complex CSS selector, compiled for <see cref="PageTree"/>: compounds from the right, each with the combinator that leads to it.</summary>
internal sealed class Selector(Compound subject, IReadOnlyList<(char Combinator, Compound Compound)> context)
{
    public Compound Subject { get; } = subject;

    /// <summary>The parts around the subject, from right to left, each with the combinator on its right side.</summary>
    public IReadOnlyList<(char Combinator, Compound Compound)> Context => context;

    /// <summary>The compounds from right to left, each with the combinator on its right side; of the subject it is a blank.</summary>
    public IEnumerable<(char Combinator, Compound Compound)> Steps => context.Prepend((' ', Subject));

    public bool Matches(ElementNode element, PageTree tree) => Subject.Matches(element, tree) && Climb(element, 0, tree) == Outcome.Matched;

    /// <summary>
    /// Once a search among the ancestors has come to the top without a match, starting it lower cannot help: saying so at once keeps
    /// the cost at depth times compounds, where plain backtracking would multiply the depth for each descendant combinator.
    /// </summary>
    private Outcome Climb(ElementNode element, int step, PageTree tree)
    {
        if (step == context.Count)
        {
            return Outcome.Matched;
        }

        var (combinator, compound) = context[step];
        if (combinator != ' ')
        {
            var near = combinator == '>' ? element.ParentElement : Siblings.Previous(element, tree);
            return near is not null && compound.Matches(near, tree) ? Climb(near, step + 1, tree) : Outcome.FailedHere;
        }

        for (var ancestor = element.ParentElement; ancestor is not null; ancestor = ancestor.ParentElement)
        {
            tree.Work.Walk(1);
            if (compound.Matches(ancestor, tree) && Climb(ancestor, step + 1, tree) is var outcome and not Outcome.FailedHere)
            {
                return outcome;
            }
        }

        return Outcome.FailedEverywhere;
    }

    private enum Outcome
    {
        Matched,
        FailedHere,
        FailedEverywhere,
    }
}
