namespace Relais.Web.Commandes;

/// <summary>Exit codes of the command line, documented in docs/exploitation/ligne-de-commande.md.</summary>
internal static class CodeDeSortie
{
    public const int Reussi = 0;

    /// <summary>The work was refused: the reason was printed.</summary>
    public const int Refuse = 1;

    /// <summary>The command line cannot be read.</summary>
    public const int CommandeMalEcrite = 2;

    /// <summary>The configuration is wrong or incomplete.</summary>
    public const int ConfigurationInvalide = 3;

    /// <summary>The database does not answer, or refuses the connection.</summary>
    public const int BaseInjoignable = 4;
}
