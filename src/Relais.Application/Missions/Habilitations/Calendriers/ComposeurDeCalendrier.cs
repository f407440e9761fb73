using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Relais.Application.Socle;
using Relais.Application.Socle.Accueil;
using Relais.Application.Socle.Envois;

namespace Relais.Application.Missions.Habilitations.Calendriers;

/// <summary>Écrit un calendrier (RFC 5545) : une échéance d’un jour occupe la journée sans l’encombrer, une échéance à l’heure dure un quart d’heure.</summary>
public sealed class ComposeurDeCalendrier(IAdressesDesAttentes adresses, IOptions<ReglagesDesEnvois> reglages, Horloge horloge)
{
    private static readonly TimeSpan Duree = TimeSpan.FromMinutes(15);

    public static void Enregistrer(IServiceCollection services) => services.AddScoped<ComposeurDeCalendrier>();

    public string Composer(IEnumerable<Echeance> echeances)
    {
        var calendrier = new Calendar { ProductId = "-//Relais//Echeances//FR", Method = "PUBLISH" };
        calendrier.AddProperty("X-WR-CALNAME", "Relais : échéances");
        calendrier.AddProperty("REFRESH-INTERVAL;VALUE=DURATION", "PT2H");
        foreach (var echeance in echeances) calendrier.Events.Add(Evenement(echeance));
        return new CalendarSerializer().SerializeToString(calendrier)!;
    }

    private CalendarEvent Evenement(Echeance echeance)
    {
        var evenement = new CalendarEvent
        {
            Uid = $"{echeance.Identite}@{reglages.Value.Hote}",
            DtStamp = new CalDateTime(horloge.Maintenant, "UTC"),
            Summary = echeance.Titre,
            Url = new Uri(reglages.Value.Lien(adresses.De(echeance.Nature, echeance.Cle))),
            Class = "PRIVATE",
            Transparency = TransparencyType.Transparent,
        };
        (evenement.Start, evenement.End) = echeance.A is { } a
            ? (new CalDateTime(a, "UTC"), new CalDateTime(a + Duree, "UTC"))
            : (new CalDateTime(echeance.Le), new CalDateTime(echeance.Le.AddDays(1)));
        return evenement;
    }
}
