using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;

namespace Relais.Application.Missions.Veille.Themes;

/// <summary>Ajoute un thème à la fin de la liste.</summary>
public sealed record AjouterTheme(string? Libelle);

public sealed class AjouterThemeHandler(DonneesRelais donnees, Horloge horloge)
{
    public async Task<Resultat> ExecuterAsync(AjouterTheme commande, Acteur acteur, CancellationToken annulation)
    {
        var libelle = commande.Libelle?.Trim() ?? "";
        var code = Theme.CodeDe(libelle);
        if (code.Length == 0 || libelle.Length > Theme.LongueurDuLibelle) return new ThemeSansLibelle();
        if (await donnees.Themes.AnyAsync(t => t.Code == code || t.Libelle == libelle, annulation)) return new ThemeDejaNomme(libelle);

        donnees.Themes.Add(Theme.Creer(code, libelle, await donnees.Themes.MaxAsync(t => t.Ordre, annulation) + 1));
        donnees.Operations.Add(Operation.Par(acteur, "Veille", nameof(AjouterTheme), horloge.Maintenant).Avec(new ThemeAjoute(code, libelle)));
        try
        {
            await donnees.SaveChangesAsync(annulation);
            return Resultat.Reussi;
        }
        catch (DbUpdateException erreur) when (erreur.EstUneViolationDUnicite())
        {
            return new ThemeDejaNomme(libelle);
        }
    }
}
