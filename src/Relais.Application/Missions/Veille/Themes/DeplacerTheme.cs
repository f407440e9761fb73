using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;

namespace Relais.Application.Missions.Veille.Themes;

/// <summary>Monte ou descend un thème d’une place ; au bout de la liste, rien ne bouge.</summary>
public sealed record DeplacerTheme(string Code, bool VersLeHaut);

public sealed class DeplacerThemeHandler(DonneesRelais donnees, Horloge horloge)
{
    public async Task<Resultat> ExecuterAsync(DeplacerTheme commande, Acteur acteur, CancellationToken annulation)
    {
        var themes = await donnees.Themes.OrderBy(t => t.Ordre).ToListAsync(annulation);
        var place = themes.FindIndex(t => t.Code == commande.Code);
        var voisine = commande.VersLeHaut ? place - 1 : place + 1;
        if (place < 0 || voisine < 0 || voisine >= themes.Count) return Resultat.Reussi;

        (themes[place], themes[voisine]) = (themes[voisine], themes[place]);
        for (var i = 0; i < themes.Count; i++) themes[i].Placer(i + 1);
        donnees.Operations.Add(Operation.Par(acteur, "Veille", nameof(DeplacerTheme), horloge.Maintenant).Avec(new ThemesOrdonnes([.. themes.Select(t => t.Code)])));
        try
        {
            await donnees.SaveChangesAsync(annulation);
            return Resultat.Reussi;
        }
        catch (DbUpdateConcurrencyException)
        {
            return new ThemeModifieEntreTemps();
        }
    }
}
