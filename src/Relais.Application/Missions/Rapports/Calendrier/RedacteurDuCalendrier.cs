using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Envois;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Calendrier;

namespace Relais.Application.Missions.Rapports.Calendrier;

/// <summary>Les rappels du calendrier : un mois, une date, un lien. Rien ne part si le rapport est arrivé entretemps.</summary>
internal sealed class RedacteurDuCalendrier(DonneesRelais donnees, IDelegues delegues) : IRedacteur
{
    public const string CodeDuModele = "rapport-attendu";

    public string Modele => CodeDuModele;

    public static void Enregistrer(IServiceCollection services) => services.AddScoped<IRedacteur, RedacteurDuCalendrier>();

    public async Task<Message?> RedigerAsync(Envoi envoi, CancellationToken annulation)
    {
        if (await donnees.Set<RappelDeRapport>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == envoi.ObjetId, annulation) is not { } rappel) return null;
        if (await donnees.Rapports.AnyAsync(r => r.AuteurId == rappel.DelegueId && r.Mois == rappel.Mois && r.PremiereTransmissionA != null, annulation)) return null;

        var pour = rappel.DelegueId == envoi.AgentId ? "" : $" de {(await delegues.NomsAsync([rappel.DelegueId], annulation)).GetValueOrDefault(rappel.DelegueId, "votre collègue")}";
        return rappel.Etape == EtapeDeRappel.Relance
            ? new($"Le rapport {rappel.Mois.AvecDe}{pour} manque", $"L’échéance du rapport {rappel.Mois.AvecDe}{pour} est passée depuis le {Jour(rappel.Echeance)} et rien n’est transmis.\n\nC’est le dernier rappel pour ce mois.", "/rapports")
            : new($"Le rapport {rappel.Mois.AvecDe}{pour} est attendu pour le {Jour(rappel.Echeance)}", $"Le rapport {rappel.Mois.AvecDe}{pour} n’est pas encore transmis ; il est attendu pour le {Jour(rappel.Echeance)}. Ce qui a été recueilli dans le mois y est déjà.", "/rapports");
    }

    private static string Jour(DateOnly jour) => jour.ToString("d MMMM", Mois.Francais);
}
