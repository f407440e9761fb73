using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Documents.Contrats;
using Relais.Application.Missions.Rapports.Propositions;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;
using Relais.Metier.Missions.Rapports.Syntheses;

namespace Relais.Application.Missions.Rapports.Syntheses;

/// <summary>
/// Une synthèse à lire : pour la sous-préfète qui l’écrit, telle qu’elle est ; pour les autres, telle qu’elle a été remise. Un
/// renvoi ne s’ouvre que pour qui a le droit de lire le rapport ou la proposition.
/// </summary>
public sealed class LectureDeSyntheseRequete(
    DonneesRelais donnees, ContenuDeSyntheseRequete contenus, PerimetreDesRapportsRequete rapports, PerimetreDesPropositionsRequete propositions, ICartesDesQuartiers cartes)
{
    public async Task<LectureDeSynthese?> ExecuterAsync(Guid id, Acteur acteur, CancellationToken annulation)
    {
        if (await donnees.Syntheses.AsNoTracking().LisiblesPar(acteur).Include(s => s.Textes).SingleOrDefaultAsync(s => s.Id == id, annulation) is not { } synthese) return null;

        var cliche = await donnees.Set<ClicheDeSynthese>().AsNoTracking().Where(c => c.SyntheseId == id).OrderByDescending(c => c.Numero).FirstOrDefaultAsync(annulation);
        var estEnCours = cliche is null || (synthese.EstModifiable && acteur.Role == Role.SousPrefet);
        var contenu = estEnCours ? await contenus.ExecuterAsync(synthese, acteur, annulation) : JsonSerializer.Deserialize<ContenuDeSynthese>(cliche!.Contenu, FormatDuRapport.Json)!;
        return new(
            synthese.Id, synthese.Mois, synthese.Etat, synthese.Version, contenu, estEnCours,
            [.. synthese.Textes.OrderBy(t => t.Ordre).Select(t => new TexteDeSyntheseLu(t.Id, t.Version, t.Code, t.Libelle, t.Texte, t.EstRepris))],
            await OuvrablesAsync(contenu, acteur, annulation),
            estEnCours ? null : new(cliche!.Numero, cliche.ValideeA, cliche.Empreinte, cliche.EstIntact))
        {
            CarteDAmbiance = contenu.Ambiances.Count > 0 ? CarteDAmbiance.Dessiner(contenu, await cartes.DuDepartementAsync(contenu.Departement, annulation)) : null,
        };
    }

    private async Task<IReadOnlySet<Guid>> OuvrablesAsync(ContenuDeSynthese contenu, Acteur acteur, CancellationToken annulation)
    {
        var cites = contenu.Sources.Where(s => s.RapportId is not null).Select(s => s.RapportId!.Value).Concat(contenu.Rapports.Where(r => r.RapportId is not null).Select(r => r.RapportId!.Value)).Distinct().ToList();
        var lisibles = await (await rapports.ExecuterAsync(acteur, pourEcrire: false, annulation)).Where(r => cites.Contains(r.Id)).Select(r => r.Id).ToListAsync(annulation);
        var autres = contenu.Sources.Where(s => s.RapportId is null).Select(s => s.Id).ToList();
        var ouvertes = await (await propositions.ExecuterAsync(acteur, annulation)).Lignes.Where(p => autres.Contains(p.Id)).Select(p => p.Id).ToListAsync(annulation);
        return lisibles.Concat(ouvertes).ToHashSet();
    }
}

/// <param name="EstEnCours">Vrai pour ce qui n’est pas remis.</param>
/// <param name="Ouvrables">Rapports et propositions que le lecteur a le droit d’ouvrir.</param>
/// <param name="Empreinte">Empreinte de ce qui a été remis ; <c>null</c> pour un projet.</param>
public sealed record LectureDeSynthese(
    Guid Id, Mois Mois, EtatSynthese Etat, Guid Version, ContenuDeSynthese Contenu, bool EstEnCours,
    IReadOnlyList<TexteDeSyntheseLu> Textes, IReadOnlySet<Guid> Ouvrables, EmpreinteDuRapport? Empreinte)
{
    /// <summary>La carte du baromètre ; <c>null</c> dans une synthèse remise avant lui.</summary>
    public Carte? CarteDAmbiance { get; init; }

    public string Titre => $"Synthèse départementale – {Mois.Libelle}";

    public bool EstModifiable => Etat == EtatSynthese.Brouillon;

    /// <summary>Rapports du mois qui manquent ou ne sont pas visés : la synthèse le dit.</summary>
    public IEnumerable<RapportDuMois> ASignaler => Contenu.Rapports.Where(r => r.Situation != "visé");
}

/// <param name="EstRepris">La sous-préfète l’a retouché : une nouvelle composition n’y touche pas.</param>
public sealed record TexteDeSyntheseLu(Guid Id, Guid Version, string Code, string Libelle, string Texte, bool EstRepris);
