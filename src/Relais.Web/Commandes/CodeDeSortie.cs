namespace Relais.Web.Commandes;

/// <summary>Exit codes of the command line, documented in docs/exploitation/ligne-de-commande.md.</summary>
internal static class CodeDeSortie
{
    public const int Reussi = 0;

    /// <summary>The work was refused, or the command line misread: the reason was printed.</summary>
    public const int Refuse = 1;

    /// <summary>The configuration is wrong or incomplete.</summary>
    public const int ConfigurationInvalide = 3;
}
