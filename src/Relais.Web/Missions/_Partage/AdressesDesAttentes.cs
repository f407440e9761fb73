using Relais.Application.Missions.Rapports.Propositions;
using Relais.Application.Socle.Accueil;
using Relais.Metier.Commun;
using Relais.Web.Missions.Alertes;
using Relais.Web.Missions.Rapports;
using Relais.Web.Missions.Veille;
using Relais.Web.Missions.Rapports.Propositions;
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
        NatureDAttente.PassagesARevoir => VeilleLiens.PassagesConserves,
        NatureDAttente.PropositionADecider => Proposition(attente.Cle, SituationDeProposition.ADecider),
        NatureDAttente.PropositionAExecuter => Proposition(attente.Cle, SituationDeProposition.AExecuter),
        NatureDAttente.PropositionARendre => attente.Cle.Length == 0 ? PropositionsLiens.Tableau(SituationDeProposition.ARendre) : PropositionsLiens.Retour(Guid.Parse(attente.Cle)),
        NatureDAttente.PropositionRepondue => PropositionsLiens.Lire(Guid.Parse(attente.Cle)),
        NatureDAttente.SuiviDuMois => RapportsLiens.Suivi(Mois.Parse(attente.Cle)),
        NatureDAttente.Alerte => AlertesLiens.Alerte(Guid.Parse(attente.Cle)),
        NatureDAttente.BarometreANoter => attente.Cle.Length == 0 ? BarometreLiens.Tableau : BarometreLiens.Noter(Guid.Parse(attente.Cle)),
        NatureDAttente.SignalAQualifier => SignauxLiens.Signal(Guid.Parse(attente.Cle)),
        _ => throw new InvalidOperationException($"{attente.Nature} n’a pas d’adresse."),
    };

    private static string Proposition(string cle, SituationDeProposition situation) => cle.Length == 0 ? PropositionsLiens.Tableau(situation) : PropositionsLiens.Lire(Guid.Parse(cle));
}
