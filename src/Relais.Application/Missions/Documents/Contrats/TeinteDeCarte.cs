namespace Relais.Application.Missions.Documents.Contrats;

/// <summary>Comment une forme se remplit. Les cinq notes vont de l’orange au bleu, que chacun distingue.</summary>
public enum TeinteDeCarte
{
    /// <summary>Fond blanc cerné : le cadre d’un groupe de quartiers.</summary>
    Cadre,

    Voisin,
    Quartier,

    /// <summary>Personne n’a noté : vide, cerné de tirets.</summary>
    SansNote,

    Note1,
    Note2,
    Note3,
    Note4,
    Note5,

    /// <summary>La barre d’échelle : un trait.</summary>
    Echelle,
}
