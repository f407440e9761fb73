using Relais.Application.Missions.Alertes.Contrats;
using Relais.Application.Missions.Indicateurs.Contrats;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Missions.Veille.Barometre.Contrats;
using Relais.Application.Missions.Veille.Contrats;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Pilotage;

namespace Relais.Application.Missions.Pilotage.Cartes;

/// <summary>Les quartiers en vigueur du département, colorés par une mesure, dans les droits du lecteur.</summary>
public sealed class CarteThematiqueRequete(IQuartiers quartiers, IIndicateurs indicateurs, IAmbianceDesQuartiers ambiances, IVeilleDesQuartiers veille, IAlertesDesQuartiers alertes, IThemes themes)
{
    private const string HorsDesSiens = "fermé";
    private const string PasLesSiens = "Ce quartier n’est pas l’un des vôtres.";

    public async Task<CarteThematique> ExecuterAsync(FiltreDeCarte filtre, Acteur acteur, CancellationToken annulation)
    {
        var tous = await quartiers.DuDepartementAsync(acteur.DepartementCode, annulation);
        var indicateur = filtre.Mesure.EstDuTerrain ? null : await indicateurs.ParQuartierAsync(filtre.Mesure.Code, filtre.Edition, [.. tous.Select(q => q.Id)], acteur.DepartementCode, annulation);
        var (titre, source, lire) = filtre.Mesure.Genre switch
        {
            GenreDeMesure.Indicateur => await IndicateurAsync(filtre, indicateur!.Valeurs, annulation),
            GenreDeMesure.Barometre => await BarometreAsync(filtre, acteur, annulation),
            GenreDeMesure.Observations => await ObservationsAsync(filtre, acteur, annulation),
            _ => await AlertesAsync(filtre, acteur, annulation),
        };
        var lues = tous.Select(q => (Quartier: q, Lue: filtre.Mesure.EstDuTerrain && !acteur.Suit(q.Id) ? new(null, HorsDesSiens, PasLesSiens) : lire(q.Id))).ToList();
        List<decimal> valeurs = [.. lues.Select(l => l.Lue.Valeur).OfType<decimal>()];
        var classes = filtre.Mesure.Genre == GenreDeMesure.Barometre ? ClassesDeCarte.EnEchelons(1, 5, valeurs) : ClassesDeCarte.EnQuantiles(valeurs);
        List<LigneDeCarte> lignes =
        [
            .. lues.Select(l => new LigneDeCarte(l.Quartier.Id, l.Quartier.Code, l.Quartier.Nom, l.Lue.Valeur, l.Lue.Texte, l.Lue.Detail, classes.De(l.Lue.Valeur)))
                .OrderByDescending(l => l.Valeur is not null).ThenByDescending(l => l.Valeur).ThenBy(l => l.Quartier, StringComparer.CurrentCulture),
        ];
        return new(
            titre, source, lignes, [.. classes.Liste.Select((c, rang) => new CouleurDeCarte(rang, Borner(c, lignes), c.Nombre))],
            filtre.Mesure.Genre == GenreDeMesure.Observations ? await veille.PointsAsync(Demande(filtre), acteur, annulation) : [])
        {
            Editions = indicateur?.Editions ?? [],
        };
    }

    private static DemandeDObservations Demande(FiltreDeCarte filtre) => new(filtre.Mois.PremierJour, filtre.Mois.Suivant.PremierJour.AddDays(-1), filtre.ThemeCode, filtre.NatureCode);

    // Les bornes s’écrivent comme les valeurs du tableau, unité comprise.
    private static string Borner(ClasseDeCarte classe, List<LigneDeCarte> lignes)
    {
        var (de, a) = (Ecrire(classe.De), Ecrire(classe.A));
        return de == a ? de : $"de {de} à {a}";

        string Ecrire(decimal valeur) => lignes.Find(l => l.Valeur == valeur)?.Texte ?? valeur.ToString("0.#", Mois.Francais);
    }

    private async Task<(string, string, Func<Guid, Lue>)> IndicateurAsync(FiltreDeCarte filtre, IReadOnlyDictionary<Guid, IndicateurCle> valeurs, CancellationToken annulation)
    {
        var code = filtre.Mesure.Code;
        var libelle = (await indicateurs.DisponiblesAsync(annulation)).FirstOrDefault(i => i.Code == code)?.Libelle ?? code;
        var precision = filtre.Edition is { } edition ? string.Create(Mois.Francais, $", édition {edition}") : "";
        var sources = valeurs.Values.Select(v => v.Source).Distinct(StringComparer.Ordinal).ToList();
        return (libelle + precision, sources.Count == 0 ? "Aucun fichier importé ne donne cet indicateur." : string.Join(" ; ", sources), id => valeurs.TryGetValue(id, out var v)
            ? new(v.Nombre, v.Texte, string.Join(". ", new[] { v.Marque, v.Periode, v.Reserve }.OfType<string>()))
            : new(null, "non publié", "Aucun fichier importé ne donne ce chiffre."));
    }

    private async Task<(string, string, Func<Guid, Lue>)> BarometreAsync(FiltreDeCarte filtre, Acteur acteur, CancellationToken annulation)
    {
        var parQuartier = (await ambiances.DuMoisAsync(acteur, filtre.Mois, annulation)).ToDictionary(a => a.QuartierId);
        var axe = ambiances.Axes.First(a => a.Code == filtre.Mesure.Code);
        return ($"{axe.Libelle}, {filtre.Mois.Libelle}", "Baromètre des délégués : médiane des notes du mois, de 1, très dégradé, à 5, très bon.", id =>
            parQuartier.TryGetValue(id, out var ambiance) && ambiance.Axes.FirstOrDefault(a => a.Axe == axe.Code) is { Mediane: { } mediane } lu
                ? new((decimal)mediane, mediane.ToString("0.#", Mois.Francais), $"{(lu.Moindre == lu.Meilleure ? "" : $"notes de {lu.Moindre} à {lu.Meilleure}, ")}{(lu.Nombre == 1 ? "une note" : $"{lu.Nombre} notes")}, {lu.Tendance}")
                : new(null, "sans note", "Personne n’a noté cet axe ce mois-là."));
    }

    private async Task<(string, string, Func<Guid, Lue>)> ObservationsAsync(FiltreDeCarte filtre, Acteur acteur, CancellationToken annulation)
    {
        var comptes = await veille.ComptesAsync(Demande(filtre), acteur, annulation);
        var theme = (await themes.ListerAsync(annulation)).FirstOrDefault(t => t.Code == filtre.ThemeCode)?.Libelle;
        var nature = veille.Natures.FirstOrDefault(n => n.Code == filtre.NatureCode)?.Libelle;
        var precision = string.Concat(new[] { nature, theme }.OfType<string>().Select(p => $", {p.ToLower(Mois.Francais)}"));
        return ($"Observations{precision}, {filtre.Mois.Libelle}", "Observations que vous pouvez ouvrir, retraits exclus.", id => Compter(comptes, id, "Rien de noté ce mois-là."));
    }

    private async Task<(string, string, Func<Guid, Lue>)> AlertesAsync(FiltreDeCarte filtre, Acteur acteur, CancellationToken annulation)
    {
        var comptes = await alertes.ComptesAsync(filtre.Mois.PremierJour, filtre.Mois.Suivant.PremierJour.AddDays(-1), acteur, annulation);
        return ($"Alertes signalées, {filtre.Mois.Libelle}", "Alertes que vous pouvez ouvrir.", id => Compter(comptes, id, ""));
    }

    private static Lue Compter(IReadOnlyDictionary<Guid, int> comptes, Guid quartierId, string siRien)
    {
        var nombre = comptes.GetValueOrDefault(quartierId);
        return new(nombre, nombre.ToString(Mois.Francais), nombre == 0 ? siRien : "");
    }

    private sealed record Lue(decimal? Valeur, string Texte, string Detail);
}
