using System.Globalization;
using System.Text.RegularExpressions;

namespace Relais.Metier.Missions.Indicateurs;

/// <summary>Un nom sous lequel un jeu est publié : <c>{aaaa}</c> est l’année de l’édition, <c>*</c> n’importe quoi.</summary>
public sealed class NomDeFichier
{
    private NomDeFichier() { }

    public string JeuCode { get; private set; } = "";

    /// <summary>Nom sans extension, en minuscules (<c>filo{aaaa}_disp_com</c>).</summary>
    public string Motif { get; private set; } = "";

    /// <summary>Territoires du fichier.</summary>
    public NiveauGeographique Niveau { get; private set; }

    public static NomDeFichier De(string jeuCode, string motif, NiveauGeographique niveau) => new() { JeuCode = jeuCode, Motif = motif, Niveau = niveau };

    /// <summary>Vrai si un fichier de ce nom est de ce jeu ; l’année, si le nom la donne.</summary>
    public bool Reconnait(string nomDeFichier, out int? annee)
    {
        var nom = Path.GetFileNameWithoutExtension(nomDeFichier).Trim().ToLowerInvariant().Replace(' ', '_');
        var expression = Regex.Escape(Motif).Replace(@"\{aaaa}", @"(?<annee>(19|20)\d{2})", StringComparison.Ordinal).Replace(@"\*", ".*", StringComparison.Ordinal);
        var lu = Regex.Match(nom, $"^{expression}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        annee = lu.Groups["annee"] is { Success: true } groupe ? int.Parse(groupe.Value, CultureInfo.InvariantCulture) : null;
        return lu.Success;
    }
}
