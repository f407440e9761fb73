using Microsoft.AspNetCore.Mvc.Rendering;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.MiseEnPage;

/// <summary>The name of the authority, one line after the other: « Préfet|du Val-d’Exemple ».</summary>
internal static class BlocMarque
{
    public static string[] Lignes(string element, string? intitule)
    {
        var lignes = (intitule ?? "").Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return lignes.Length > 0
            ? lignes
            : throw new ComposantInaccessibleException($"{element} n’a pas de bloc-marque : nommez l’autorité avec bloc-marque=\"…\".");
    }

    public static TagBuilder Logo(string[] lignes)
    {
        var logo = Balise("p", "fr-logo").Texte(lignes[0]);
        foreach (var ligne in lignes.Skip(1))
            logo.Contenant(Balise("br")).Texte(ligne);
        return logo;
    }
}
