namespace Relais.Tests.Commun.Pages;

/// <summary>The pages of a mission, a line each; found by reflection: a mission has its own class.</summary>
public interface IPagesAVoir
{
    IReadOnlyList<PageAVoir> Pages { get; }
}
