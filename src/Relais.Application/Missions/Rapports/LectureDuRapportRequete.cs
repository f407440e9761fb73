using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.PourRapport;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;

namespace Relais.Application.Missions.Rapports;

/// <summary>
/// Un rapport à lire : tel qu’il a été transmis, ou, pour qui l’écrit, tel qu’il est. Une source ne s’ouvre que pour qui a le
/// droit de lire l’observation.
/// </summary>
public sealed class LectureDuRapportRequete(
    DonneesRelais donnees, PerimetreDesRapportsRequete perimetre, ContenuDuRapportRequete contenus, SourcesDuRapportRequete sources, IDelegues delegues)
{
    public async Task<LectureDuRapport?> ExecuterAsync(Guid rapportId, Acteur acteur, CancellationToken annulation)
    {
        var lisibles = await perimetre.ExecuterAsync(acteur, pourEcrire: false, annulation);
        var rapport = await lisibles.AsNoTracking().Include(r => r.Sections).Include(r => r.Textes).Include(r => r.Annotations).AsSplitQuery()
            .SingleOrDefaultAsync(r => r.Id == rapportId, annulation);
        if (rapport is null) return null;

        var peutEcrire = await (await perimetre.ExecuterAsync(acteur, pourEcrire: true, annulation)).AnyAsync(r => r.Id == rapportId, annulation);
        var cliche = await donnees.Set<Cliche>().AsNoTracking().Where(c => c.RapportId == rapportId).OrderByDescending(c => c.Numero).FirstOrDefaultAsync(annulation);
        var estEnCours = cliche is null || (peutEcrire && rapport.EstModifiable);
        var contenu = estEnCours
            ? (await contenus.ExecuterAsync(rapport, acteur, annulation)).Contenu
            : JsonSerializer.Deserialize<ContenuDuRapport>(cliche!.Contenu, FormatDuRapport.Json)!;
        var ouvrables = await sources.ExecuterAsync(acteur, [.. contenu.Sources.Select(s => s.Id)], annulation);
        IReadOnlyList<PieceFigee> pieces = estEnCours ? [] : JsonSerializer.Deserialize<List<PieceFigee>>(cliche!.Pieces, FormatDuRapport.Json)!;
        var noms = await delegues.NomsAsync([.. rapport.Annotations.Select(a => a.AuteurId).Distinct()], annulation);
        return new(
            rapport.Id, rapport.Mois, rapport.Etat, rapport.Version, rapport.Echeance, rapport.PremiereTransmissionA, contenu, estEnCours, peutEcrire,
            ouvrables.ToDictionary(e => e.Id, e => e.Provenance),
            pieces.Join(ouvrables, p => p.Id, e => e.Id, (p, e) => (p, e.Texte)).Where(c => c.p.Texte != c.Texte).ToDictionary(c => c.p.Id, c => c.p.Texte),
            estEnCours ? null : new(cliche!.Numero, cliche.TransmisA, cliche.Empreinte, cliche.EstIntact && SontIntactes(contenu, pieces)),
            [.. rapport.Annotations.OrderBy(a => a.A).Select(a => new AnnotationLue(a.Id, a.TexteId, a.ReponseA, noms.GetValueOrDefault(a.AuteurId, ""), a.A, a.Texte))])
        {
            EstApresCloture = rapport.EstApresCloture,
        };
    }

    private static bool SontIntactes(ContenuDuRapport contenu, IReadOnlyList<PieceFigee> pieces)
    {
        var empreintes = pieces.ToDictionary(p => p.Id, p => p.Empreinte());
        return contenu.Sources.Where(s => s.EstLue).All(s => empreintes.GetValueOrDefault(s.Id) == s.Empreinte);
    }
}

/// <param name="EstEnCours">Vrai pour un aperçu de ce qui n’est pas transmis.</param>
/// <param name="PeutEcrire">Le lecteur est l’auteur, ou le couvre.</param>
/// <param name="SourcesOuvrables">Sources que le lecteur a le droit d’ouvrir, et ce qu’elles sont.</param>
/// <param name="SourcesCorrigees">Parmi elles, celles qui ont changé depuis la transmission, avec ce qu’elles disaient.</param>
/// <param name="Empreinte">Empreinte de ce qui a été transmis ; <c>null</c> pour un aperçu.</param>
public sealed record LectureDuRapport(
    Guid Id, Mois Mois, EtatRapport Etat, Guid Version, DateOnly Echeance, DateTime? PremiereTransmissionA, ContenuDuRapport Contenu, bool EstEnCours, bool PeutEcrire,
    IReadOnlyDictionary<Guid, ProvenanceDElement> SourcesOuvrables, IReadOnlyDictionary<Guid, string> SourcesCorrigees, EmpreinteDuRapport? Empreinte, IReadOnlyList<AnnotationLue> Annotations)
{
    /// <summary>Transmis pour la première fois après la clôture du mois.</summary>
    public bool EstApresCloture { get; init; }

    public string Titre => $"Rapport mensuel – {Mois.Libelle}";

    public NiveauDiffusion Niveau => CodeTexte.Vers<NiveauDiffusion>(Contenu.Niveau);
}

public sealed record EmpreinteDuRapport(int Numero, DateTime TransmisA, string Sha256, bool EstIntacte);

public sealed record AnnotationLue(Guid Id, Guid TexteId, Guid? ReponseA, string Par, DateTime A, string Texte);
