using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Socle;
using Relais.Application.Socle.Accueil;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;

namespace Relais.Application.Missions.Rapports;

/// <summary>Les échéances des rapports : à l’auteur, transmettre ; à la sous-préfète, le jour où elle les attend tous.</summary>
internal sealed class EcheancesDesRapports(MesRapportsRequete mesRapports, SuiviDesRapportsRequete suivi, Horloge horloge) : IEcheances
{
    public static void Enregistrer(IServiceCollection services) => services.AddScoped<IEcheances, EcheancesDesRapports>();

    public async Task<IReadOnlyList<Echeance>> TrouverAsync(Acteur acteur, CancellationToken annulation) => acteur.Role switch
    {
        Role.Delegue => await ATransmettreAsync(acteur, annulation),
        Role.SousPrefet => await ARecevoirAsync(acteur, annulation),
        _ => [],
    };

    private async Task<IReadOnlyList<Echeance>> ATransmettreAsync(Acteur acteur, CancellationToken annulation)
    {
        var mes = await mesRapports.ExecuterAsync(acteur, annulation);
        var ouverts = mes.Rapports.Where(r => r.Etat is EtatRapport.Brouillon or EtatRapport.Renvoye).Select(r => (r.Auteur, r.Mois, r.Echeance, Cle: r.Id.ToString()));
        var aOuvrir = mes.AOuvrir.Select(r => (r.Auteur, r.Mois, r.Echeance, Cle: ""));

        // Celui qui couvre un collègue a deux rapports pour un mois : son agenda les distingue.
        return [.. ouverts.Concat(aOuvrir).GroupBy(r => r.Mois).SelectMany(duMois => duMois.Select((r, rang) => new Echeance(
            $"rapport-{r.Mois}-{rang}-{acteur.AgentId:n}", $"Rapport {r.Mois.AvecDe} à transmettre", NatureDAttente.RapportAEcrire, r.Cle, r.Echeance)))];
    }

    private async Task<IReadOnlyList<Echeance>> ARecevoirAsync(Acteur acteur, CancellationToken annulation)
    {
        var enCours = Mois.De(horloge.Aujourdhui);
        List<Echeance> echeances = [];
        foreach (var mois in (Mois[])[enCours.Precedent, enCours])
        {
            var lignes = await suivi.ExecuterAsync(mois, acteur, annulation);
            if (lignes.Lignes.Any(l => l.Situation is SituationDuRapport.Attendu or SituationDuRapport.Manquant))
            {
                echeances.Add(new($"rapports-{mois}-{acteur.DepartementCode}", $"Rapports {mois.AvecDe} attendus", NatureDAttente.SuiviDuMois, mois.ToString(), lignes.Calendrier.Echeance));
            }
        }

        return echeances;
    }
}
