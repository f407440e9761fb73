using Relais.Application.Socle.PourRapport;

namespace Relais.Application.Missions.Rapports;

/// <summary>Ce que disent toutes les missions, mis bout à bout. L’une après l’autre : elles partagent l’unité de travail.</summary>
internal static class ElementsDesMissions
{
    extension(IEnumerable<IElementsPourRapport> missions)
    {
        public async Task<IReadOnlyList<ElementPourRapport>> RassemblerAsync(Func<IElementsPourRapport, Task<IReadOnlyList<ElementPourRapport>>> lire)
        {
            List<ElementPourRapport> elements = [];
            foreach (var mission in missions) elements.AddRange(await lire(mission));
            return elements;
        }
    }
}
