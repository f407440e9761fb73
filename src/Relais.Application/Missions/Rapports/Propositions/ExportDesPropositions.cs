using Relais.Application.Socle.Exports;
using Relais.Metier.Missions.Rapports;
using Relais.Metier.Missions.Rapports.Propositions;

namespace Relais.Application.Missions.Rapports.Propositions;

/// <summary>Ce que l’export des propositions promet à qui le lit : ses colonnes, dans l’ordre.</summary>
public static class ExportDesPropositions
{
    public static IReadOnlyList<Colonne<PropositionExportee>> Colonnes { get; } =
    [
        new("Identifiant", TypeDeColonne.Texte, "rapports_proposition.id", e => e.Proposition.Id.ToString()),
        new("Déposée le", TypeDeColonne.Jour, "rapports_proposition.deposee_le", e => e.Proposition.DeposeeLe),
        new("Auteur", TypeDeColonne.Texte, "habilitations_agent.nom_de_famille", e => e.Auteur),
        new("Quartier", TypeDeColonne.Texte, "territoires_quartier.nom", e => e.Quartier),
        new("Thème", TypeDeColonne.Texte, "veille_theme.libelle", e => e.Theme),
        new("Objet", TypeDeColonne.Texte, "rapports_proposition.objet", e => e.Proposition.Objet),
        new("Texte", TypeDeColonne.Texte, "rapports_proposition.texte", e => e.Proposition.Texte),
        new("Effet attendu", TypeDeColonne.Texte, "rapports_proposition.effet_attendu", e => e.Proposition.EffetAttendu),
        new("Destinataire", TypeDeColonne.Texte, "rapports_proposition.destinataire_type", e => e.Proposition.Destinataire.ToString()),
        new("Coût (euros)", TypeDeColonne.Nombre, "rapports_proposition.cout", e => e.Proposition.Cout?.EnEuros),
        new("Souhaitée pour le", TypeDeColonne.Jour, "rapports_proposition.souhaitee_pour_le", e => e.Proposition.SouhaiteePourLe),
        new("Demandée par", TypeDeColonne.Texte, "rapports_proposition.demandeurs", e => e.Proposition.Demandeurs),
        new("État", TypeDeColonne.Texte, "rapports_proposition.etat", e => e.Proposition.Etat.Libelle()),
        new("Dans cet état depuis le", TypeDeColonne.Jour, "rapports_proposition.etat_depuis_le", e => e.Proposition.EtatDepuisLe),
        new("Attendue le", TypeDeColonne.Jour, "rapports_proposition.attendue_le", e => e.Proposition.AttendueLe),
        new("Première réponse le", TypeDeColonne.Jour, "rapports_proposition.repondue_le", e => e.Proposition.RepondueLe),
        new("Délai de réponse (jours)", TypeDeColonne.Nombre, "rapports_proposition.repondue_le", e => e.Proposition.RepondueLe?.DayNumber - e.Proposition.DeposeeLe.DayNumber),
        new("Motif de la réponse", TypeDeColonne.Texte, "rapports_proposition.reponse_motif", e => e.Proposition.Reponse?.Motif),
        new("Service saisi", TypeDeColonne.Texte, "rapports_proposition.saisine_service", e => e.Proposition.Saisine?.Service),
        new("Pilote", TypeDeColonne.Texte, "rapports_proposition.engagement_pilote", e => e.Proposition.Engagement?.Pilote),
        new("Faite le", TypeDeColonne.Jour, "rapports_proposition.realisation_le", e => e.Proposition.Realisation?.Le),
        new("Niveau de diffusion", TypeDeColonne.Texte, "rapports_proposition.niveau", e => e.Proposition.Niveau.Libelle()),
    ];
}
