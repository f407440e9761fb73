using Relais.Application.Socle.Donnees;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Application.Tests.Missions.Veille;

public sealed class ChercherUneObservation
{
    private static readonly Guid Quartier = Guid.NewGuid();

    private static readonly string[] Textes =
    [
        "Des jeunes squattent les halls, les gardiens s’inquiètent.",
        "Le squat du bâtiment C a été évacué ; la cave est dégradée.",
        "L’école réclame des travaux de chauffage : les élèves ont froid.",
        "Réunion des habitants à l’hôpital de jour, tranquillité retrouvée.",
        "Le cœur du marché est fermé depuis l’été 2025.",
        "La fermeture de La Poste inquiète les retraités.",
        "",
    ];

    public static TheoryData<MoteurDeBase, string, int[]> Demandes()
    {
        var donnees = new TheoryData<MoteurDeBase, string, int[]>();
        foreach (var moteur in Enum.GetValues<MoteurDeBase>())
        {
            donnees.Add(moteur, "squatter", [0, 1]);
            donnees.Add(moteur, "squattées", [0, 1]);
            donnees.Add(moteur, "inquiete", [0, 5]);
            donnees.Add(moteur, "inquiéter gardien", [0]);
            donnees.Add(moteur, "degradees", [1]);
            donnees.Add(moteur, "ECOLES", [2]);
            donnees.Add(moteur, "travail", [2]);
            donnees.Add(moteur, "hopitaux", [3]);
            donnees.Add(moteur, "tranquillite", [3]);
            donnees.Add(moteur, "coeur", [4]);
            donnees.Add(moteur, "été", [1, 4]);
            donnees.Add(moteur, "2025", [4]);
            donnees.Add(moteur, "fermer", [4]);
            donnees.Add(moteur, "la poste", [5]);
            donnees.Add(moteur, "introuvable", []);
        }

        return donnees;
    }

    [Theory, MemberData(nameof(Demandes))]
    public async Task Accents_pluriels_et_conjugaisons_se_retrouvent(MoteurDeBase moteur, string demande, int[] attendus)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueAsync(Quartier);
        List<Guid> ids = [];
        foreach (var texte in Textes) ids.Add((await jeu.UneObservationAsync(delegue, c => c with { Texte = texte })).Id);

        var trouvees = (await jeu.ListerAsync(new() { Texte = demande }, delegue)).Lignes.Select(l => ids.IndexOf(l.Id));

        Assert.Equal(attendus, trouvees.Order());
    }

    [Fact]
    public async Task Les_deux_bases_rendent_les_memes_lignes_quoi_qu_on_demande()
    {
        await using var sqlite = await Jeu.CreerAsync(MoteurDeBase.Sqlite);
        await using var postgres = await Jeu.CreerAsync(MoteurDeBase.Postgres);
        var (deSqlite, dePostgres) = (await sqlite.UnDelegueAsync(Quartier), await postgres.UnDelegueAsync(Quartier));
        var mots = Textes.SelectMany(t => t.Split(' ')).Concat(["1e5", "12-3", "a@b.fr", "L'", "&|!", "\"", "'", "مرحبا", "NEAR", "OR", "<->"]).Distinct().ToArray();
        var hasard = new Random(2030);
        var tirage = Enumerable.Range(0, 60).Select(_ => string.Join(' ', hasard.GetItems(mots, hasard.Next(12)))).ToList();
        foreach (var texte in tirage)
        {
            var id = Guid.NewGuid();
            await sqlite.UneObservationAsync(deSqlite, c => c with { Texte = texte }, id);
            await postgres.UneObservationAsync(dePostgres, c => c with { Texte = texte }, id);
        }

        foreach (var demande in mots.Concat(tirage.Where(t => t.Length < 40)))
        {
            var (a, b) = (await sqlite.ListerAsync(new() { Texte = demande }, deSqlite), await postgres.ListerAsync(new() { Texte = demande }, dePostgres));
            Assert.Equal(a.Lignes.Select(l => l.Id), b.Lignes.Select(l => l.Id));
            Assert.Equal(a.Nombre, b.Nombre);
        }
    }
}
