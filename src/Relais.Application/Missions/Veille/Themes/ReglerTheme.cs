using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;

namespace Relais.Application.Missions.Veille.Themes;

/// <summary>Renomme un thème, l’éteint ou le rallume ; ce qui a été observé sous ce thème le garde.</summary>
public sealed record ReglerTheme(string Code, Guid Version, string? Libelle, bool EstActif);

public sealed class ReglerThemeHandler(DonneesRelais donnees, Horloge horloge)
{
    /// <returns>Faux quand tout était déjà ainsi.</returns>
    public async Task<Resultat<bool>> ExecuterAsync(ReglerTheme commande, Acteur acteur, CancellationToken annulation)
    {
        var themes = await donnees.Themes.ToListAsync(annulation);
        var theme = themes.Single(t => t.Code == commande.Code);
        var libelle = commande.Libelle?.Trim() ?? "";
        if (theme.Version != commande.Version) return new ThemeModifieEntreTemps();
        if (libelle.Length is 0 or > Theme.LongueurDuLibelle) return new ThemeSansLibelle();
        if (themes.Exists(t => t != theme && string.Equals(t.Libelle, libelle, StringComparison.OrdinalIgnoreCase))) return new ThemeDejaNomme(libelle);
        if (!commande.EstActif && !themes.Exists(t => t != theme && t.EstActif)) return new DernierTheme();

        List<Modification> modifications = [];
        if (theme.Libelle != libelle) modifications.Add(new("Nom", theme.Libelle, libelle));
        if (theme.EstActif != commande.EstActif) modifications.Add(new("Proposé", Dire(theme.EstActif), Dire(commande.EstActif)));
        if (modifications.Count == 0) return false;

        theme.Regler(libelle, commande.EstActif);
        donnees.Operations.Add(Operation.Par(acteur, "Veille", nameof(ReglerTheme), horloge.Maintenant).Avec(new ThemeRegle(theme.Code, modifications)));
        try
        {
            await donnees.SaveChangesAsync(annulation);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return new ThemeModifieEntreTemps();
        }
    }

    private static string Dire(bool estActif) => estActif ? "oui" : "non";
}
