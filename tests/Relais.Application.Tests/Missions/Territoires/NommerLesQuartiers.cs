using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Territoires;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Application.Tests.Missions.Territoires;

public sealed class NommerLesQuartiers
{
    private static readonly CancellationToken Sans = CancellationToken.None;

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Deux_quartiers_du_meme_nom_sont_suivis_de_leur_commune_les_autres_non(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var (ici, labas, seul, dHier, ailleurs) = (
            Quartier("QN09901N", "Centre Ville", "Port-Brenne"), Quartier("QN09902N", "Centre ville", "Saint-Aubin"), Quartier("QN09903N", "Les Genêts", "Port-Brenne"),
            Quartier("QP099003", "Les Genêts", "Port-Brenne"), Quartier("QN09801N", "Les Genêts", "Autre-Ville"));
        await jeu.EcrireAsync(ici, labas, seul, dHier, ailleurs);

        Assert.Equal(["Centre Ville, Port-Brenne", "Centre ville, Saint-Aubin", "Les Genêts"], await NomsAsync<IQuartiers>(jeu, async q => (await q.DuDepartementAsync(Jeu.Departement, Sans)).Select(x => x.Nom)));
        Assert.Equal(["Centre ville, Saint-Aubin"], await NomsAsync<IQuartiers>(jeu, async q => (await q.ParIdsAsync([labas.Id], Sans)).Select(x => x.Nom)));
        Assert.Equal(["Les Genêts"], await NomsAsync<IQuartiers>(jeu, async q => (await q.ParIdsAsync([dHier.Id], Sans)).Select(x => x.Nom)));
        Assert.Equal(
            ["Centre Ville, Port-Brenne", "Centre ville, Saint-Aubin", "Les Genêts", "Les Genêts"],
            await NomsAsync<ITerritoiresDesQuartiers>(jeu, async q => (await q.DuDepartementAsync(Jeu.Departement, Sans)).Select(x => x.Nom)));
    }

    private static async Task<IReadOnlyList<string>> NomsAsync<TService>(Jeu jeu, Func<TService, Task<IEnumerable<string>>> lire)
        where TService : notnull => [.. await jeu.AvecAsync(lire)];

    private static Quartier Quartier(string code, string nom, string commune) =>
        Metier.Missions.Territoires.Quartier.Reconnaitre(Guid.CreateVersion7(), CodeQpv.Parse(code), nom, [new("", commune, null)]);
}
