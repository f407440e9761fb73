using Relais.Application.Socle.Accueil;
using Relais.Metier.Commun;
using Relais.Web.Missions.Alertes;
using Relais.Web.Missions.Rapports;
using Relais.Web.Missions.Rapports.Propositions;
using Relais.Web.Missions.Rapports.Syntheses;
using Relais.Web.Missions.Veille;
using Relais.Web.Missions.Veille.Barometre;
using Relais.Web.Missions.Veille.Signaux;

namespace Relais.Web.Missions.Partage;

/// <summary>Où s’ouvre ce que l’accueil annonce.</summary>
public static class AdressesDesNouvelles
{
    /// <param name="depuis">Premier jour que l’accueil compte.</param>
    public static string Adresse(this Nouvelle nouvelle, DateOnly depuis) => nouvelle.Nature switch
    {
        NatureDeNouvelle.Alerte => AlertesLiens.Alerte(Guid.Parse(nouvelle.Cle)),
        NatureDeNouvelle.Signal => SignauxLiens.Signal(Guid.Parse(nouvelle.Cle)),
        NatureDeNouvelle.Proposition => PropositionsLiens.Lire(Guid.Parse(nouvelle.Cle)),
        NatureDeNouvelle.Barometre => BarometreLiens.DuQuartier(nouvelle.QuartierId),
        _ => $"{VeilleLiens.Liste}?quartier={nouvelle.QuartierId}&du={depuis:yyyy-MM-dd}",
    };

    public static string Adresse(this TravailEnCours travail) => travail.Nature switch
    {
        NatureDeTravail.RapportAEcrire => travail.Cle.Length == 0 ? RapportsLiens.Liste : RapportsLiens.Ecrire(Guid.Parse(travail.Cle)),
        NatureDeTravail.RapportRemis => RapportsLiens.Lire(Guid.Parse(travail.Cle)),
        NatureDeTravail.RapportsDuMois => RapportsLiens.Suivi(Mois.Parse(travail.Cle)),
        NatureDeTravail.SyntheseAEcrire => SynthesesLiens.Ecrire(Guid.Parse(travail.Cle)),
        _ => SynthesesLiens.Lire(Guid.Parse(travail.Cle)),
    };
}
