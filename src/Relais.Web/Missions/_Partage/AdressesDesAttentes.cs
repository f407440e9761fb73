using Relais.Application.Socle.Accueil;
using Relais.Metier.Commun;
using Relais.Web.Missions.Rapports;
using Relais.Web.Missions.Veille.Barometre;
using Relais.Web.Missions.Veille.Signaux;

namespace Relais.Web.Missions.Partage;

/// <summary>Où mène ce qui attend un agent.</summary>
public static class AdressesDesAttentes
{
    public static string Adresse(this Attente attente) => attente.Nature switch
    {
        NatureDAttente.RapportAEcrire => attente.Cle.Length == 0 ? RapportsLiens.Liste : RapportsLiens.Ecrire(Guid.Parse(attente.Cle)),
        NatureDAttente.RapportALire => RapportsLiens.Lire(Guid.Parse(attente.Cle)),
        NatureDAttente.SuiviDuMois => RapportsLiens.Suivi(Mois.Parse(attente.Cle)),
        NatureDAttente.BarometreANoter => attente.Cle.Length == 0 ? BarometreLiens.Tableau : BarometreLiens.Noter(Guid.Parse(attente.Cle)),
        NatureDAttente.SignalAQualifier => SignauxLiens.Signal(Guid.Parse(attente.Cle)),
        _ => throw new InvalidOperationException($"{attente.Nature} n’a pas d’adresse."),
    };
}
