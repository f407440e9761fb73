using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Habilitations.Calendriers;

public sealed record AucuneAdresseDeCalendrier : Refus
{
    public AucuneAdresseDeCalendrier()
        : base("aucune-adresse-de-calendrier", "Aucune adresse n’est en service : il n’y a rien à révoquer.") { }
}
