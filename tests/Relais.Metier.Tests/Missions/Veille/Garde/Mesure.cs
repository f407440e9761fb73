using System.Text;
using Relais.Metier.Missions.Veille.Garde;

namespace Relais.Metier.Tests.Missions.Veille.Garde;

/// <summary>Rappel et précision de la garde sur des phrases étiquetées, par catégorie et en tout.</summary>
internal sealed class Mesure
{
    private readonly Dictionary<CategorieDeRisque, (int Attendus, int Trouves, int Releves, int Justes)> _comptes =
        Enum.GetValues<CategorieDeRisque>().ToDictionary(c => c, _ => (0, 0, 0, 0));

    public Mesure(GardeDuTexte garde, IEnumerable<PhraseEtiquetee> phrases)
    {
        foreach (var phrase in phrases)
            Compter(phrase, garde.Examiner(phrase.Texte));
    }

    public List<string> Ecarts { get; } = [];

    public double Rappel(params IEnumerable<CategorieDeRisque> categories)
    {
        var comptes = categories.Select(c => _comptes[c]).ToList();
        return comptes.Sum(c => c.Trouves) / (double)Math.Max(1, comptes.Sum(c => c.Attendus));
    }

    public double Precision(params IEnumerable<CategorieDeRisque> categories)
    {
        var comptes = categories.Select(c => _comptes[c]).ToList();
        return comptes.Sum(c => c.Justes) / (double)Math.Max(1, comptes.Sum(c => c.Releves));
    }

    public string Tableau(string titre)
    {
        var lignes = new StringBuilder().AppendLine(titre).AppendLine($"{"catégorie",-12}{"attendus",10}{"rappel",9}{"relevés",9}{"précision",11}");
        foreach (var (categorie, c) in _comptes)
            lignes.AppendLine($"{categorie,-12}{c.Attendus,10}{Rappel(categorie),9:P0}{c.Releves,9}{Precision(categorie),11:P0}");
        return lignes.AppendLine($"{"ensemble",-12}{_comptes.Values.Sum(c => c.Attendus),10}{Rappel(_comptes.Keys),9:P1}{_comptes.Values.Sum(c => c.Releves),9}{Precision(_comptes.Keys),11:P1}").ToString();
    }

    private void Compter(PhraseEtiquetee phrase, IReadOnlyList<Reperage> reperages)
    {
        foreach (var attendu in phrase.Attendus)
        {
            var trouve = reperages.Any(attendu.EstCouvertPar);
            var c = _comptes[attendu.Categorie];
            _comptes[attendu.Categorie] = c with { Attendus = c.Attendus + 1, Trouves = c.Trouves + (trouve ? 1 : 0) };
            if (!trouve)
                Ecarts.Add($"manqué   {attendu.Categorie} « {phrase.Texte[attendu.Debut..attendu.Fin]} » dans : {phrase.Texte}");
        }

        foreach (var reperage in reperages)
        {
            var juste = phrase.Attendus.Any(a => a.EstCouvertPar(reperage));
            var c = _comptes[reperage.Categorie];
            _comptes[reperage.Categorie] = c with { Releves = c.Releves + 1, Justes = c.Justes + (juste ? 1 : 0) };
            if (!juste)
                Ecarts.Add($"en trop  {reperage.Categorie} « {reperage.Extrait} » dans : {phrase.Texte}");
        }
    }
}
