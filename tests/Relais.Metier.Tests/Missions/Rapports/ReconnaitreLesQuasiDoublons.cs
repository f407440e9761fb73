using Relais.Metier.Missions.Rapports;
using Xunit;

namespace Relais.Metier.Tests.Missions.Rapports;

/// <summary>Les paires qui ont réglé le seuil : mêmes faits dits autrement, et faits voisins qu’il ne faut pas confondre.</summary>
public sealed class ReconnaitreLesQuasiDoublons
{
    [Theory]
    [InlineData("Des jeunes se rassemblent chaque soir devant le hall 3.", "Rassemblement de jeunes tous les soirs devant le hall 3")]
    [InlineData("L'ascenseur de la tour B est en panne depuis lundi.", "Tour B : l’ascenseur est toujours en panne")]
    [InlineData("Le centre social cherche un coordinateur jeunesse.", "Poste de coordinateur jeunesse vacant au centre social")]
    [InlineData("Dépôts sauvages derrière le gymnase.", "Des dépôts sauvages s'accumulent derrière le gymnase")]
    [InlineData("Les habitants demandent l'éclairage de l'allée des Tilleuls.", "Éclairage demandé allée des Tilleuls")]
    [InlineData("La PMI a réduit ses permanences.", "Réduction des permanences de la PMI")]
    [InlineData("Rodéos motorisés le week-end sur le parking du supermarché.", "Rodéos sur le parking du supermarché dimanche")]
    [InlineData("Les familles attendent une place en crèche.", "Attente de places en crèche pour des familles")]
    [InlineData("Fermeture du bureau de poste le samedi.", "Le bureau de poste ferme désormais le samedi")]
    [InlineData("Présence de punaises de lit au bâtiment 12.", "Punaises de lit signalées bâtiment 12")]
    public void Le_meme_fait_dit_autrement_est_rassemble(string a, string b) => Assert.True(TextesSemblables.DisentLaMemeChose(a, b));

    [Theory]
    [InlineData("Rassemblement devant le hall 3.", "Rassemblement devant le hall 5.")]
    [InlineData("Le local des jeunes est ouvert le mercredi.", "Le local des jeunes n'est pas ouvert le mercredi.")]
    [InlineData("L'ascenseur de la tour B est en panne.", "Le chauffage de la tour C est en panne depuis deux jours.")]
    [InlineData("Le centre social cherche un coordinateur jeunesse.", "Le centre social organise une fête de quartier.")]
    [InlineData("Dépôts sauvages derrière le gymnase.", "Le gymnase ouvre le dimanche pour les associations.")]
    [InlineData("Les parents demandent une aide aux devoirs.", "Les parents demandent une traversée sécurisée devant l'école.")]
    [InlineData("Tensions entre habitants au pied de la tour.", "Fête des voisins réussie au pied de la tour.")]
    [InlineData("La mission locale ne tient plus sa permanence.", "La mission locale tient sa permanence le jeudi.")]
    [InlineData("Un dentiste manque.", "Un pédiatre manque.")]
    [InlineData("Besoin d'un point d'accès au droit.", "Besoin d'un accès au numérique pour les seniors.")]
    public void Des_faits_voisins_restent_separes(string a, string b) => Assert.False(TextesSemblables.DisentLaMemeChose(a, b));
}
