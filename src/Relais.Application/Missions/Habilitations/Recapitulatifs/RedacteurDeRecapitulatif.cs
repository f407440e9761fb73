using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Socle.Accueil;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Envois;

namespace Relais.Application.Missions.Habilitations.Recapitulatifs;

/// <summary>Écrit le courriel au moment où il part : des titres sans détail, chacun avec son lien ; ce qui est déjà fait n’y est plus.</summary>
internal sealed class RedacteurDeRecapitulatif(
    DonneesRelais donnees, IActeurs acteurs, AttentesRequete attentes, IAdressesDesAttentes adresses, IOptions<ReglagesDesEnvois> reglages) : IRedacteur
{
    public const string Code = "recapitulatif";

    private const int LignesAuPlus = 25;

    public string Modele => Code;

    public static void Enregistrer(IServiceCollection services) => services.AddScoped<IRedacteur, RedacteurDeRecapitulatif>();

    public async Task<Message?> RedigerAsync(Envoi envoi, CancellationToken annulation)
    {
        if (await acteurs.TrouverAsync(envoi.ObjetId, annulation) is not { } acteur) return null;

        var toutes = await attentes.ExecuterAsync(acteur, annulation);
        if (EtapesDeRecapitulatif.EstUnRecapitulatif(envoi.Etape)) return toutes.Count == 0 ? null : Ecrire(toutes, Objet(toutes));

        var dites = (await donnees.AttentesAnnoncees.AsNoTracking().Where(a => a.AgentId == acteur.AgentId && a.Etape == envoi.Etape)
            .Select(a => new { a.Nature, a.Cle }).ToListAsync(annulation)).Select(a => (a.Nature, a.Cle)).ToHashSet();
        IReadOnlyList<Attente> nouvelles = [.. toutes.Where(a => dites.Contains((a.Nature, a.Cle)))];
        return nouvelles.Count == 0 ? null : Ecrire(nouvelles, "Du nouveau vous attend dans Relais");
    }

    private static string Objet(IReadOnlyList<Attente> attentes)
    {
        var pressees = attentes.Count(a => a.EstPressee);
        var combien = attentes.Count == 1 ? "Une chose vous attend dans Relais" : $"{Nombre(attentes.Count)} choses vous attendent dans Relais";
        return pressees == 0 ? combien : $"{combien}, {(attentes.Count == 1 ? "" : $"dont {Nombre(pressees)} ")}sans attendre";
    }

    private Message Ecrire(IReadOnlyList<Attente> attentes, string objet)
    {
        List<string> lignes = [];
        var montrees = attentes.Take(LignesAuPlus).ToList();
        Ajouter(lignes, "À faire sans attendre", montrees.Where(a => a.EstPressee));
        Ajouter(lignes, montrees.Exists(a => a.EstPressee) ? "Ensuite" : "Ce qui vous attend", montrees.Where(a => !a.EstPressee));
        if (attentes.Count > LignesAuPlus) lignes.Add($"Et {Nombre(attentes.Count - LignesAuPlus)} de plus.\n");
        lignes.Add($"Pour recevoir ce courriel plus ou moins souvent, ou plus du tout\u00A0:\n{reglages.Value.Lien("/mon-compte/recapitulatif")}\n");
        lignes.Add("Tout ce qui vous attend\u00A0:");
        return new(objet, string.Join('\n', lignes), "/a-faire");
    }

    private void Ajouter(List<string> lignes, string titre, IEnumerable<Attente> attentes)
    {
        var siennes = attentes.ToList();
        if (siennes.Count == 0) return;
        lignes.Add($"{titre}\n");
        lignes.AddRange(siennes.Select(a => $"– {a.TitreDiscret()}\n  {reglages.Value.Lien(adresses.De(a.Nature, a.Cle))}\n"));
    }

    private static string Nombre(int nombre) => nombre.ToString(CultureInfo.InvariantCulture);
}
