using Relais.Metier.Missions.Veille;

namespace Relais.Application.Demo;

/// <summary>What a délégué writes, drawn from sentences written for the demo; no person, no real place.</summary>
internal sealed class TextesDeTerrain
{
    private static readonly string[] Lieux = ["place de la Halle", "autour du mail", "au pied de la tour", "près du gymnase", "devant le centre social", "sur l’esplanade", "le long du canal", "à l’entrée nord", "autour du parking", "près de la médiathèque", "dans l’allée centrale", "devant les commerces", "au city-stade", "près de l’arrêt de bus"];
    private static readonly string[] Ecoles = ["des Courlis", "du Grand-Môle", "des Salines", "de la Corderie", "du Val-Cendré"];
    private static readonly string[] Associations = ["l’association d’aide aux devoirs", "le collectif d’habitants", "l’association sportive", "la régie de quartier", "l’association de femmes", "le jardin partagé"];
    private static readonly string[] Mois = ["juin", "septembre", "décembre", "mars"];
    private static readonly string[] Reprises = ["De nouveau : ", "Toujours la même situation. ", "Confirmation cette semaine. ", ""];

    private readonly List<Modele> _modeles = [.. Lire("observations.txt").Select(Modele.Lire)];
    private readonly List<string> _complements = [.. Lire("complements.txt")];

    public int Nombre => _modeles.Count;

    /// <summary>Texts that the guard flags, with the motive for keeping them.</summary>
    public IReadOnlyList<(NatureObservation Nature, string Theme, string Texte, string Motif)> Risques { get; } =
        [.. Lire("risques.txt").Select(l => l.Split('|')).Select(c => (Nature(c[0]), c[1], c[2], c[3]))];

    /// <summary>One observation fit for the month.</summary>
    public (NatureObservation Nature, string Theme, string Texte, string Lieu) Tirer(Random hasard, int mois)
    {
        Modele modele;
        do modele = _modeles[hasard.Next(_modeles.Count)];
        while (!modele.Convient(mois));
        var lieu = Parmi(hasard, Lieux);
        var texte = Remplir(modele.Texte, hasard, lieu);
        if (hasard.Next(100) < 55) texte = $"{texte} {Parmi(hasard, _complements)}";
        return (modele.Nature, modele.Theme, texte, lieu);
    }

    /// <summary>The same fact told again, in slightly other words.</summary>
    public string Redire(string texte, Random hasard)
    {
        var phrases = texte.Split(". ");
        return $"{Parmi(hasard, Reprises)}{phrases[0].TrimEnd('.')}. {Parmi(hasard, _complements)}";
    }

    private static string Remplir(string texte, Random hasard, string lieu)
    {
        var association = Parmi(hasard, Associations);
        return texte.Replace("{lieu}", lieu, StringComparison.Ordinal)
            .Replace("{ecole}", Parmi(hasard, Ecoles), StringComparison.Ordinal)
            .Replace("{asso}", association, StringComparison.Ordinal)
            .Replace("{Asso}", char.ToUpperInvariant(association[0]) + association[1..], StringComparison.Ordinal)
            .Replace("{mois}", Parmi(hasard, Mois), StringComparison.Ordinal)
            .Replace("{bat}", ((char)('A' + hasard.Next(8))).ToString(), StringComparison.Ordinal)
            .Replace("{n}", hasard.Next(2, 10).ToString(Metier.Commun.Mois.Francais), StringComparison.Ordinal);
    }

    private static T Parmi<T>(Random hasard, IReadOnlyList<T> choix) => choix[hasard.Next(choix.Count)];

    private static IEnumerable<string> Lire(string fichier)
    {
        using var flux = typeof(TextesDeTerrain).Assembly.GetManifestResourceStream($"Relais.Application.Demo.Textes.{fichier}")!;
        using var lecteur = new StreamReader(flux);
        while (lecteur.ReadLine() is { } ligne)
        {
            if (ligne.Length > 0 && ligne[0] != '#') yield return ligne;
        }
    }

    private static NatureObservation Nature(string lettre) => lettre switch
    {
        "A" => NatureObservation.Ambiance,
        "B" => NatureObservation.Besoin,
        "D" => NatureObservation.Difficulte,
        "F" => NatureObservation.Fait,
        "R" => NatureObservation.Reussite,
        "P" => NatureObservation.Proposition,
        _ => throw new FormatException($"Nature « {lettre} » inconnue."),
    };

    private sealed record Modele(NatureObservation Nature, string Theme, int Debut, int Fin, string Texte)
    {
        public static Modele Lire(string ligne)
        {
            var champs = ligne.Split('|', 4);
            var bornes = champs[2] == "*" ? [1, 12] : champs[2].Split('-').Select(b => int.Parse(b, Metier.Commun.Mois.Francais)).ToArray();
            return new(TextesDeTerrain.Nature(champs[0]), champs[1], bornes[0], bornes[1], champs[3]);
        }

        public bool Convient(int mois) => Debut <= Fin ? mois >= Debut && mois <= Fin : mois >= Debut || mois <= Fin;
    }
}
