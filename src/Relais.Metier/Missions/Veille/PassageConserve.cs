using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Veille;

/// <summary>
/// L’auteur a gardé un passage signalé par la garde du texte, et dit pourquoi. Le passage lui-même n’est pas recopié :
/// le journal ne doit pas survivre, avec une donnée personnelle, à la correction du texte.
/// </summary>
public sealed record PassageConserve(Guid ObservationId, string Categorie, string Motif) : IEvenement
{
    Guid IEvenement.ObjetId => ObservationId;
}
