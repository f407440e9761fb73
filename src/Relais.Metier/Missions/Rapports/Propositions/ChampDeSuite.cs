namespace Relais.Metier.Missions.Rapports.Propositions;

/// <summary>Ce qu’une action demande à celui qui la fait.</summary>
public enum ChampDeSuite
{
    Pilote,
    Service,
    Echeance,
    Motif,

    /// <summary>Ce qui peut être dit aux habitants.</summary>
    PartPublique,

    /// <summary>Une preuve : un texte, un lien ou un fichier.</summary>
    Preuve,
}
