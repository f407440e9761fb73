using Relais.Metier.Commun;

namespace Relais.Application.Missions.Rapports.Propositions;

/// <param name="Refus">Ce qui empêche d’enregistrer.</param>
/// <param name="Gardes">Catégories des passages signalés que l’agent garde, avec son motif.</param>
public sealed record ContenuVerifie(IReadOnlyList<Refus> Refus, IReadOnlyList<string> Gardes);
