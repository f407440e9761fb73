using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Missions.Veille.Contrats;
using Relais.Application.Socle;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Propositions;

namespace Relais.Application.Missions.Rapports.Propositions;

/// <summary>Ce qui se refuse dans ce qui s’écrit sur une proposition, et les passages que la garde du texte y trouve.</summary>
public sealed class VerificationDePropositions(IQuartiers quartiers, IThemes themes, IGardeDesTextes garde, Horloge horloge)
{
    public static void Enregistrer(IServiceCollection services) => services.AddScoped<VerificationDePropositions>();

    /// <param name="contenu">Contenu nettoyé.</param>
    /// <param name="avant">Contenu déjà enregistré : ce qui n’y change pas n’est pas redemandé.</param>
    /// <param name="motifDeConservation">Pourquoi garder les passages signalés ; <c>null</c> s’ils sont à récrire.</param>
    public async Task<ContenuVerifie> VerifierAsync(ContenuDeProposition contenu, ContenuDeProposition? avant, string? motifDeConservation, Acteur acteur, CancellationToken annulation)
    {
        List<Refus> refus = [.. contenu.Verifier(horloge.Aujourdhui, avant)];
        if (contenu.QuartierId is { } quartier && quartier != avant?.QuartierId && !await quartiers.EstALActeurAsync(quartier, acteur, annulation)) refus.Add(new QuartierDePropositionHorsPerimetre());
        if (contenu.ThemeCode != avant?.ThemeCode && !(await themes.ListerAsync(annulation)).Any(t => t.Code == contenu.ThemeCode && t.EstActif)) refus.Add(new ThemeDePropositionInconnu());

        var passages = Examiner(
            motifDeConservation,
            (nameof(contenu.Objet), Nouveau(contenu.Objet, avant?.Objet)),
            (nameof(contenu.Texte), Nouveau(contenu.Texte, avant?.Texte)),
            (nameof(contenu.EffetAttendu), Nouveau(contenu.EffetAttendu, avant?.EffetAttendu)),
            (nameof(contenu.Demandeurs), Nouveau(contenu.Demandeurs, avant?.Demandeurs)),
            ("Precision", Nouveau(contenu.Destinataire.Precision, avant?.Destinataire.Precision)));
        return new([.. refus, .. passages.Refus], passages.Gardes);
    }

    public ContenuVerifie Verifier(SuiteDonnee suite, string? motifDeConservation) => Examiner(
        motifDeConservation,
        (nameof(suite.Pilote), suite.Pilote),
        (nameof(suite.Service), suite.Service),
        (nameof(suite.Motif), suite.Motif),
        (nameof(suite.Preuve), suite.Preuve),
        (nameof(suite.PartPublique), suite.PartPublique)) is var examen && suite.PartPublique is { } publique
            ? new([.. examen.Refus, .. examen.Gardes.Count > 0 ? Verifier(nameof(suite.PartPublique), publique) : []], examen.Gardes)
            : examen;

    /// <summary>Un texte qui sort de l’administration : aucun passage signalé n’y reste, quel que soit le motif.</summary>
    public IReadOnlyList<Refus> Verifier(string champ, string texte) => Examiner(null, (champ, texte)).Refus;

    private ContenuVerifie Examiner(string? motifDeConservation, params (string Champ, string? Texte)[] textes)
    {
        var passages = textes.Where(t => t.Texte is not null).SelectMany(t => garde.Examiner(t.Texte!).Select(p => (t.Champ, Passage: p))).ToList();
        return string.IsNullOrWhiteSpace(motifDeConservation)
            ? new([.. passages.Select(p => new PassageDePropositionARevoir(p.Champ, p.Passage.Extrait, p.Passage.Pourquoi, p.Passage.Conseil))], [])
            : new([], [.. passages.Select(p => p.Passage.Categorie).Distinct()]);
    }

    private static string? Nouveau(string? texte, string? avant) => texte == avant ? null : texte;
}
