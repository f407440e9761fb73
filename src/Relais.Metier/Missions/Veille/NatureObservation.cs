namespace Relais.Metier.Missions.Veille;

/// <summary>Ce qu’une observation apporte au rapport : chaque nature alimente une rubrique (domaine, § 2.1).</summary>
public enum NatureObservation
{
    /// <summary>Le climat du quartier, ressenti ou constaté.</summary>
    Ambiance,

    /// <summary>Un besoin exprimé par des habitants.</summary>
    Besoin,

    /// <summary>Une difficulté rencontrée par un acteur de terrain.</summary>
    Difficulte,

    /// <summary>Un événement daté.</summary>
    Fait,

    /// <summary>Une action remarquable, ce qui marche.</summary>
    Reussite,

    /// <summary>Une proposition d’action.</summary>
    Proposition,
}
