using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Indicateurs;

/// <summary>Une entrée du catalogue : ce qu’on mesure, comment le lire, et ce qu’on n’a pas le droit d’en faire.</summary>
public sealed partial class Indicateur : IVersionne
{
    private Indicateur() { }

    /// <summary>Code stable, ASCII (<c>revenu-median</c>) : c’est son identité.</summary>
    public string Code { get; private set; } = "";

    public string Libelle { get; private set; } = "";

    public string Definition { get; private set; } = "";

    /// <summary>Famille, pour ranger (« Revenus »).</summary>
    public string Theme { get; private set; } = "";

    public Unite Unite { get; private set; }

    public NatureDIndicateur Nature { get; private set; }

    public SensDIndicateur Sens { get; private set; }

    /// <summary>Opération statistique ou fichier de gestion (« Recensement de la population »).</summary>
    public string Source { get; private set; } = "";

    public string Producteur { get; private set; } = "";

    /// <summary>Le niveau le plus fin où le producteur le publie.</summary>
    public NiveauGeographique NiveauLePlusFin { get; private set; }

    /// <summary>Vrai si les valeurs de territoires disjoints s’additionnent ; toujours faux hors des effectifs.</summary>
    public bool EstSommable { get; private set; }

    /// <summary>Ce que le producteur cache, en une phrase.</summary>
    public string RegleDeSecret { get; private set; } = "";

    /// <summary>Un effectif plus petit, zéro excepté, ne se montre pas ; <c>null</c> quand le producteur a déjà caché ce qui doit l’être.</summary>
    public int? Seuil { get; private set; }

    /// <summary>Place parmi les indicateurs clés d’un quartier ; <c>null</c> s’il n’en est pas.</summary>
    public int? RangCle { get; private set; }

    public Guid Version { get; private set; }

    /// <summary>L’identifiant sous lequel l’historique le connaît : tiré du code, donc le même sur toutes les bases.</summary>
    public Guid Objet => ObjetDe(Code);

    public static Guid ObjetDe(string code) => new(SHA256.HashData(Encoding.UTF8.GetBytes(code)).AsSpan(0, 16));

    public static Resultat<Indicateur> Decrire(string code, DescriptionDIndicateur description)
    {
        var indicateur = new Indicateur { Code = code };
        IReadOnlyList<Refus> refus = [.. code.Length is > 1 and <= 60 && Grammaire().IsMatch(code) ? [] : (Refus[])[new CodeDIndicateurInvalide() { Champ = nameof(Code) }], .. description.Verifier()];
        if (refus.Count > 0) return Resultat<Indicateur>.Refuse(refus);
        indicateur.Prendre(description);
        return indicateur;
    }

    public DescriptionDIndicateur Description => new(
        Libelle, Definition, Theme, Unite, Nature, Sens, Source, Producteur, NiveauLePlusFin, EstSommable, RegleDeSecret, Seuil, RangCle);

    /// <summary>Corrige la description ; rend les champs changés, dans les mots de l’historique.</summary>
    public Resultat<List<Modification>> Corriger(DescriptionDIndicateur description)
    {
        var refus = description.Verifier();
        if (refus.Count > 0) return Resultat<List<Modification>>.Refuse(refus);
        var avant = Description.Champs();
        Prendre(description);
        return (List<Modification>)[.. avant.Zip(Description.Champs())
            .Where(c => c.First.Valeur != c.Second.Valeur)
            .Select(c => new Modification(c.First.Nom, c.First.Valeur, c.Second.Valeur))];
    }

    /// <summary>La valeur telle qu’elle se montre : un effectif sous le seuil est secret.</summary>
    public ValeurPubliee Montrer(ValeurPubliee valeur) =>
        Seuil is { } seuil && Nature == NatureDIndicateur.Effectif && valeur.Nombre is { } nombre && nombre > 0 && nombre < seuil
            ? ValeurPubliee.Sans(Marque.Secret)
            : valeur;

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Grammaire();

    private void Prendre(DescriptionDIndicateur d)
    {
        (Libelle, Definition, Theme) = (d.Libelle.Trim(), d.Definition.Trim(), d.Theme.Trim());
        (Unite, Nature, Sens) = (d.Unite, d.Nature, d.Sens);
        (Source, Producteur, NiveauLePlusFin) = (d.Source.Trim(), d.Producteur.Trim(), d.NiveauLePlusFin);
        (EstSommable, RegleDeSecret, Seuil, RangCle) = (d.EstSommable, d.RegleDeSecret.Trim(), d.Seuil, d.RangCle);
    }
}
