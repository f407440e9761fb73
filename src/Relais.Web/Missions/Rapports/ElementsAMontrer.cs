using Relais.Application.Missions.Rapports;
using Relais.Metier.Missions.Rapports;

namespace Relais.Web.Missions.Rapports;

/// <summary>Des observations à montrer, et ce qu’on peut en faire.</summary>
public sealed record ElementsAMontrer(
    IReadOnlyList<ElementDisponible> Elements, IReadOnlyList<(MouvementDElement Mouvement, string Libelle)> Actions, Func<Guid, MouvementDElement, string> Adresse);
