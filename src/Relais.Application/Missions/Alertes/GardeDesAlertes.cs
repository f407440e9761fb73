using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Missions.Veille.Contrats;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;

namespace Relais.Application.Missions.Alertes;

/// <summary>La garde du texte sur tout ce qui s’écrit d’une alerte. Un seul motif garde tous les passages : l’urgence ne permet pas d’en écrire dix.</summary>
public sealed class GardeDesAlertes(IGardeDesTextes garde)
{
    public static void Enregistrer(IServiceCollection services) => services.AddScoped<GardeDesAlertes>();

    /// <summary>Les refus, vides si un motif les lève ; et les catégories de passages ainsi gardés.</summary>
    public (IReadOnlyList<Refus> Refus, IReadOnlyList<string> Gardes) Examiner(ContenuAlerte contenu, string? motif) => Examiner(
        motif,
        (nameof(contenu.Quoi), contenu.Quoi),
        (nameof(contenu.Lieu), contenu.Lieu),
        (nameof(contenu.Bilan), contenu.Bilan),
        (nameof(contenu.DejaInformes), contenu.DejaInformes),
        (nameof(contenu.MesuresPrises), contenu.MesuresPrises),
        (nameof(contenu.Risque), contenu.Risque),
        (nameof(contenu.Appui), contenu.Appui));

    public (IReadOnlyList<Refus> Refus, IReadOnlyList<string> Gardes) Examiner(string? motif, params (string Champ, string? Texte)[] textes)
    {
        var passages = textes.Where(t => t.Texte is not null).SelectMany(t => garde.Examiner(t.Texte!).Select(p => (t.Champ, Passage: p))).ToList();
        return string.IsNullOrWhiteSpace(motif)
            ? ([.. passages.Select(p => new PassageDAlerteARevoir(p.Champ, p.Passage))], [])
            : ([], [.. passages.Select(p => p.Passage.Categorie).Distinct(StringComparer.Ordinal)]);
    }
}
