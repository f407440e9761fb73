using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;
using Relais.Metier.Missions.Veille.Garde;

namespace Relais.Application.Missions.Veille;

/// <summary>Ce qui se refuse dans une observation, à la saisie comme à la correction.</summary>
public sealed class VerificationDuContenu(DonneesRelais donnees, Horloge horloge, QuartiersDeLActeur quartiers, LieuxDObservation lieux, GardeDuTexte garde)
{
    private HashSet<string>? _themesActifs;

    public static void Enregistrer(IServiceCollection services) => services.AddSingleton<GardeDuTexte>().AddScoped<VerificationDuContenu>();

    /// <param name="avant">Contenu déjà enregistré : ce qui n’y change pas n’est pas redemandé.</param>
    public async Task<IReadOnlyList<Refus>> VerifierAsync(
        ContenuObservation contenu, ContenuObservation? avant, IReadOnlyList<MotifDeConservation> motifs, Acteur acteur, CancellationToken annulation)
    {
        List<Refus> refus = [.. contenu.Verifier(horloge.Aujourdhui)];
        if (contenu.QuartierId is { } quartier && quartier != avant?.QuartierId
            && !await quartiers.ObserveAsync(acteur, quartier, annulation))
        {
            refus.Add(new QuartierHorsPerimetre());
        }

        if (contenu.QuartierId is null && (contenu.PocheId, contenu.CommuneCode) != (avant?.PocheId, avant?.CommuneCode)
            && (await lieux.NommerAsync(acteur, annulation)).Ignore(contenu.PocheId, contenu.CommuneCode))
        {
            refus.Add(new LieuInconnu());
        }

        if (contenu.ThemeCode != avant?.ThemeCode && !(await ThemesActifsAsync(annulation)).Contains(contenu.ThemeCode))
        {
            refus.Add(new ThemeInconnu());
        }

        if (contenu.Texte != avant?.Texte && Reperer(contenu.Texte, motifs) is { Count: > 0 } reperages) refus.Add(new TexteARevoir(reperages));
        RefuserDansUnChamp(refus, nameof(ContenuObservation.Lieu), contenu.Lieu, avant?.Lieu);
        RefuserDansUnChamp(refus, "ActeurStructure", contenu.Acteur?.Structure, avant?.Acteur?.Structure);
        RefuserDansUnChamp(refus, "ActeurFonction", contenu.Acteur?.Fonction, avant?.Acteur?.Fonction);
        return refus;
    }

    /// <summary>Écrit, pour chaque passage signalé et gardé, son motif : dans l’histoire de l’observation, et dans ce que la sous-préfète revoit.</summary>
    public void NoterLesPassagesConserves(Observation observation, IReadOnlyList<MotifDeConservation> motifs, Operation operation)
    {
        if (motifs.Count == 0) return;
        foreach (var (categorie, motif) in garde.Examiner(observation.Texte)
            .SelectMany(r => motifs.Where(m => Repond(m, r)).Take(1).Select(m => (r.Categorie, m.Motif))).Distinct())
        {
            operation.Avec(new PassageConserve(observation.Id, CodeTexte.De(categorie), motif));
            donnees.Conservations.Add(ConservationDePassage.De(Guid.CreateVersion7(), observation.Id, categorie, motif, operation.A));
        }
    }

    private async Task<HashSet<string>> ThemesActifsAsync(CancellationToken annulation) =>
        _themesActifs ??= [.. await donnees.Themes.Where(t => t.EstActif).Select(t => t.Code).ToListAsync(annulation)];

    private List<Reperage> Reperer(string texte, IReadOnlyList<MotifDeConservation> motifs) =>
        [.. garde.Examiner(texte).Where(r => !motifs.Any(m => Repond(m, r)))];

    private static bool Repond(MotifDeConservation motif, Reperage reperage) =>
        !string.IsNullOrWhiteSpace(motif.Motif) && motif.Extrait == reperage.Extrait && motif.Categorie == CodeTexte.De(reperage.Categorie);

    private void RefuserDansUnChamp(List<Refus> refus, string champ, string? valeur, string? avant)
    {
        if (valeur is not null && valeur != avant && garde.Examiner(valeur) is [var premier, ..]) refus.Add(new ChampARevoir(champ, premier));
    }
}
