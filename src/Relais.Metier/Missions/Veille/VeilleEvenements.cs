using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Veille;

public sealed record ObservationSaisie(Guid ObservationId, int Photos) : IEvenement
{
    Guid IEvenement.ObjetId => ObservationId;
}

public sealed record ObservationCorrigee(Guid ObservationId, IReadOnlyList<Modification> Modifications) : IEvenement
{
    Guid IEvenement.ObjetId => ObservationId;
}

public sealed record ObservationRetiree(Guid ObservationId, DateOnly Le) : IEvenement
{
    Guid IEvenement.ObjetId => ObservationId;
}

public sealed record PhotosJointes(Guid ObservationId, int Nombre) : IEvenement
{
    Guid IEvenement.ObjetId => ObservationId;
}

/// <summary>Un thème ajouté à la liste. Un thème se nomme par son code : l’objet est vide.</summary>
public sealed record ThemeAjoute(string Code, string Libelle) : IEvenement
{
    Guid IEvenement.ObjetId => Guid.Empty;
}

public sealed record ThemeRegle(string Code, IReadOnlyList<Modification> Modifications) : IEvenement
{
    Guid IEvenement.ObjetId => Guid.Empty;
}

public sealed record ThemesOrdonnes(IReadOnlyList<string> Codes) : IEvenement
{
    Guid IEvenement.ObjetId => Guid.Empty;
}

/// <summary>La sous-préfète a revu un passage conservé de cette observation.</summary>
public sealed record PassageRevu(Guid ObservationId, string Categorie) : IEvenement
{
    Guid IEvenement.ObjetId => ObservationId;
}

/// <summary>
/// L’auteur a gardé un passage signalé par la garde du texte, et dit pourquoi. Le passage lui-même n’est pas recopié :
/// le journal ne doit pas survivre, avec une donnée personnelle, à la correction du texte.
/// </summary>
public sealed record PassageConserve(Guid ObservationId, string Categorie, string Motif) : IEvenement
{
    Guid IEvenement.ObjetId => ObservationId;
}
