using Relais.Metier.Commun;
using Relais.Tests.Commun.Pages;

namespace Relais.Tests.Commun.Missions;

public sealed class PagesDuPilotage : IPagesAVoir
{
    public IReadOnlyList<PageAVoir> Pages { get; } =
    [
        .. Enum.GetValues<Role>().Select(r => new PageAVoir("carte", r)),
        new("carte", Role.SousPrefet, _ => Task.FromResult("/carte?mesure=barometre:tranquillite"), "Tranquillité"),
        new("carte", Role.Delegue, _ => Task.FromResult("/carte?mesure=indicateur:taux-de-pauvrete"), "Taux de pauvreté"),
        PageAVoir.Sauf("carte/geojson", "un fichier GeoJSON"),
        new("localiser", Role.Gestionnaire),
        new("abonnements", Role.Delegue),
        new("abonnements/nouveau", Role.Delegue, _ => Task.FromResult("/abonnements/nouveau?theme=logement")),
    ];
}
