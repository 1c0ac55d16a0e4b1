using System.Collections.Frozen;

namespace NewsArticle.Parsing.Tree.Direct;

/// <summary>The names inside svg that HTML's tokenizer writes small and SVG does not ("adjust SVG attributes" and "any other start tag" of the HTML standard).</summary>
internal static class SvgNames
{
    private static readonly FrozenDictionary<string, string> Elements = Table(
        "altGlyph altGlyphDef altGlyphItem animateColor animateMotion animateTransform clipPath feBlend feColorMatrix feComponentTransfer feComposite " +
        "feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge " +
        "feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence foreignObject glyphRef linearGradient " +
        "radialGradient textPath");

    private static readonly FrozenDictionary<string, string> Attributes = Table(
        "attributeName attributeType baseFrequency baseProfile calcMode clipPathUnits contentScriptType contentStyleType diffuseConstant edgeMode " +
        "externalResourcesRequired filterRes filterUnits glyphRef gradientTransform gradientUnits kernelMatrix kernelUnitLength keyPoints keySplines " +
        "keyTimes lengthAdjust limitingConeAngle markerHeight markerUnits markerWidth maskContentUnits maskUnits numOctaves pathLength patternContentUnits " +
        "patternTransform patternUnits pointsAtX pointsAtY pointsAtZ preserveAlpha preserveAspectRatio primitiveUnits refX refY repeatCount repeatDur " +
        "requiredExtensions requiredFeatures specularConstant specularExponent spreadMethod startOffset stdDeviation stitchTiles surfaceScale systemLanguage " +
        "tableValues targetX targetY textLength viewBox viewTarget xChannelSelector yChannelSelector zoomAndPan");

    private static readonly string[] XLink = ["xlink:actuate", "xlink:arcrole", "xlink:href", "xlink:role", "xlink:show", "xlink:title", "xlink:type"];

    public static string Element(string name) => Elements.GetValueOrDefault(name, name);

    public static TextRange Attribute(PageText text, TextRange name)
    {
        var written = text[name].ToString();
        return Array.IndexOf(XLink, written) >= 0 ? name.From("xlink:".Length) : Attributes.TryGetValue(written, out var adjusted) ? text.Write(adjusted) : name;
    }

    private static FrozenDictionary<string, string> Table(string names) =>
        names.Split(' ').ToFrozenDictionary(name => name.ToLowerInvariant(), StringComparer.Ordinal);
}
