using Relais.Application.Missions.Rapports.Propositions;
using Relais.Application.Socle.Accueil;
using Relais.Metier.Commun;
using Relais.Web.Missions.Alertes;
using Relais.Web.Missions.Habilitations;
using Relais.Web.Missions.Rapports;
using Relais.Web.Missions.Veille;
using Relais.Web.Missions.Rapports.Propositions;
using Relais.Web.Missions.Rapports.Syntheses;
using Relais.Web.Missions.Veille.Barometre;
using Relais.Web.Missions.Veille.Signaux;

namespace Relais.Web.Missions.Partage;

/// <summary>Où mène ce qui attend un agent.</summary>
public sealed class AdressesDesAttentes : IAdressesDesAttentes
{
    public string De(NatureDAttente nature, string cle) => nature switch
    {
        NatureDAttente.RapportAEcrire or NatureDAttente.RapportACorriger => cle.Length == 0 ? RapportsLiens.Liste : RapportsLiens.Ecrire(Guid.Parse(cle)),
        NatureDAttente.RapportALire => RapportsLiens.Lire(Guid.Parse(cle)),
        NatureDAttente.PassagesARevoir => VeilleLiens.PassagesConserves,
        NatureDAttente.PropositionADecider => Proposition(cle, SituationDeProposition.ADecider),
        NatureDAttente.PropositionAExecuter => Proposition(cle, SituationDeProposition.AExecuter),
        NatureDAttente.PropositionARendre => cle.Length == 0 ? PropositionsLiens.Tableau(SituationDeProposition.ARendre) : PropositionsLiens.Retour(Guid.Parse(cle)),
        NatureDAttente.PropositionRepondue => PropositionsLiens.Lire(Guid.Parse(cle)),
        NatureDAttente.SuiviDuMois => RapportsLiens.Suivi(Mois.Parse(cle)),
        NatureDAttente.AlerteAAccuser or NatureDAttente.AlerteASuivre or NatureDAttente.AlerteALire or NatureDAttente.DecisionAConclure => AlertesLiens.Alerte(Guid.Parse(cle)),
        NatureDAttente.BarometreANoter => cle.Length == 0 ? BarometreLiens.Tableau : BarometreLiens.Noter(Guid.Parse(cle)),
        NatureDAttente.SignalAQualifier => SignauxLiens.Signal(Guid.Parse(cle)),
        NatureDAttente.SyntheseAEcrire => cle.Length == 0 ? SynthesesLiens.Liste : SynthesesLiens.Ecrire(Guid.Parse(cle)),
        NatureDAttente.LettreQuiFinit => cle.Length == 0 ? HabilitationsLiens.MonCompte : HabilitationsLiens.Perimetre(Guid.Parse(cle)),
        _ => throw new InvalidOperationException($"{nature} n’a pas d’adresse."),
    };

    private static string Proposition(string cle, SituationDeProposition situation) => cle.Length == 0 ? PropositionsLiens.Tableau(situation) : PropositionsLiens.Lire(Guid.Parse(cle));
}
