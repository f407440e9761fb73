using Microsoft.AspNetCore.Mvc.Rendering;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.Contenus;

/// <summary>A drawing of the DSFR that says nothing more than the text beside it.</summary>
internal static class Pictogramme
{
    /// <param name="chemin">Its file: « artwork/pictograms/… ».</param>
    /// <param name="differe">Inside a window that is closed: fetched when the window opens (<c>dessins.js</c>), not with the page.</param>
    public static TagBuilder Dessiner(string chemin, bool differe = false)
    {
        var dessin = Balise("svg", "fr-artwork").Avec("aria-hidden", "true")
            .Avec("viewBox", "0 0 80 80").Avec("width", "80px").Avec("height", "80px");
        foreach (var partie in (string[])["decorative", "minor", "major"])
            dessin.Contenant(Balise("use", "fr-artwork-" + partie).Avec(differe ? "data-href" : "href", $"/dsfr/{chemin}#artwork-{partie}"));
        return dessin;
    }
}
