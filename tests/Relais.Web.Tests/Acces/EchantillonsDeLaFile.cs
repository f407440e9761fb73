using Microsoft.Extensions.DependencyInjection;
using Relais.Web.Socle.Terrain;

namespace Relais.Web.Tests.Acces;

/// <summary>What a phone asks of the server: its own pieces, and whether its agent is still active.</summary>
public sealed class EchantillonsDeLaFile : IEchantillons
{
    public IReadOnlyDictionary<string, Echantillon> ParRoute { get; } = new Dictionary<string, Echantillon>(StringComparer.Ordinal)
    {
        ["terrain/pieces/{envoi:guid}/{piece:guid}"] = new((_, _) => Task.FromResult($"/terrain/pieces/{Guid.NewGuid()}/{Guid.NewGuid()}"), null),
        ["terrain/temoin/{temoin}"] = new(
            (scene, acteur) => Task.FromResult($"/terrain/temoin/{scene.Serveur.Services.GetRequiredService<TemoinDAgent>().De(acteur)}"),
            (_, _) => Task.FromResult("/terrain/temoin/inconnu")),
    };
}
