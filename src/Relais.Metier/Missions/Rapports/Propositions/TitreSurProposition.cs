namespace Relais.Metier.Missions.Rapports.Propositions;

/// <summary>À quel titre un agent agit sur une proposition.</summary>
public enum TitreSurProposition
{
    /// <summary>Le délégué qui l’a déposée, ou celui qui assure son intérim.</summary>
    Auteur,

    /// <summary>La sous-préfète ; le préfet et son cabinet pour ce qui lui est adressé.</summary>
    Decideur,

    /// <summary>Ceux qui suivent l’exécution : l’auteur et la sous-préfète.</summary>
    Suivi,
}
