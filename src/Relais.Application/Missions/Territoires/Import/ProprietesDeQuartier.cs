using Relais.Application.Socle.Import;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Territoires;

namespace Relais.Application.Missions.Territoires.Import;

/// <summary>The names under which files publish the same property; case, accents, blanks are ignored.</summary>
internal static class ProprietesDeQuartier
{
    public static readonly string[] Code = ["code_qp", "codeqpv", "code_qpv", "code_quartier", "cd_qrtr", "code_qpv24", "qp2024", "qp", "codgeo"];
    public static readonly string[] Nom = ["lib_qp", "nom_qp", "quartier_prioritaire", "nm_qrtr", "libgeo", "nom"];
    public static readonly string[] Communes = ["insee_com", "cog", "code_commune", "depcom"];
    public static readonly string[] NomsDesCommunes = ["lib_com", "commune_qp", "noms_communes", "nom_commune"];
    public static readonly string[] Epci = ["siren_epci", "code_epci", "epci"];

    /// <summary>Reads one record through <paramref name="lire"/> (property aliases → text); refusals go to the report.</summary>
    public static QuartierLu? Lire(int ligne, Func<string[], string?> lire, RapportDImport rapport)
    {
        var texte = lire(Code) ?? "";
        if (!CodeQpv.TryParse(texte, null, out var code))
        {
            if (texte.Contains(',', StringComparison.Ordinal)) rapport.Refuser(ligne, "code", texte, "Plusieurs quartiers sont réunis dans le même objet : ce fichier range les quartiers par commune.", "Donnez le fichier qui a un objet, ou une ligne, par quartier.");
            else rapport.Refuser(ligne, "code", texte, "Ce n’est pas un code de quartier prioritaire.", "Écrivez un code comme QN08314I ou QP083014.");
            return null;
        }

        var nom = (lire(Nom) ?? "").Trim();
        if (nom.Length is 0 or > 200)
        {
            rapport.Refuser(ligne, "nom", nom, "Le nom du quartier manque ou dépasse 200 caractères.", "Complétez le nom dans le fichier.");
            return null;
        }

        List<string> sirens = [.. Separer(lire(Epci)).Where(Intercommunalite.EstUnSiren).Distinct(StringComparer.Ordinal)];
        return new(ligne, code, nom, LireLesCommunes(lire, sirens, ligne, rapport), sirens, null);
    }

    private static List<CommuneDuQuartier> LireLesCommunes(Func<string[], string?> lire, List<string> sirens, int ligne, RapportDImport rapport)
    {
        var codes = Separer(lire(Communes));
        var noms = Separer(lire(NomsDesCommunes));
        if (codes.Count > 0 && noms.Count > 0 && codes.Count != noms.Count)
        {
            rapport.Signaler(ligne, "commune", string.Join(", ", noms), "Il n’y a pas autant de noms que de codes de commune.", "Les communes sont prises dans l’ordre ; vérifiez-les.");
        }

        return [.. Enumerable.Range(0, Math.Max(codes.Count, noms.Count)).Select(i => new CommuneDuQuartier(
            i < codes.Count ? CompleterLeCode(codes[i], ligne, rapport) : "",
            i < noms.Count ? noms[i] : "",
            // Communes et intercommunalités sont rangées par code : leur ordre ne dit pas laquelle est à laquelle.
            sirens.Count == 1 ? sirens[0] : null))];
    }

    private static string CompleterLeCode(string code, int ligne, RapportDImport rapport)
    {
        if (code.Length != 4 || !code.All(char.IsAsciiDigit)) return code;
        rapport.Signaler(ligne, "commune", code, "Le zéro de tête du code de la commune est perdu.", $"Lu comme 0{code}.");
        return $"0{code}";
    }

    private static List<string> Separer(string? texte) =>
        texte is null or "NA" ? [] : [.. texte.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
