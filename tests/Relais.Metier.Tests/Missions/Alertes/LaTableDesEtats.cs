using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;
using Xunit;

namespace Relais.Metier.Tests.Missions.Alertes;

public sealed class LaTableDesEtats
{
    [Fact]
    public void Elle_va_de_signalee_a_close_en_passant_par_l_accuse()
    {
        var suites = TransitionDAlerte.Table.Where(t => t.De != t.Vers).Select(t => (t.De, t.Action, t.Vers));

        Assert.Equal(
            [
                (EtatAlerte.Signalee, ActionSurAlerte.AccuserReception, EtatAlerte.Accusee),
                (EtatAlerte.Accusee, ActionSurAlerte.PrendreEnCharge, EtatAlerte.EnTraitement),
                (EtatAlerte.Accusee, ActionSurAlerte.Decider, EtatAlerte.EnTraitement),
                (EtatAlerte.Accusee, ActionSurAlerte.Clore, EtatAlerte.Close),
                (EtatAlerte.EnTraitement, ActionSurAlerte.Clore, EtatAlerte.Close),
                (EtatAlerte.Close, ActionSurAlerte.Rouvrir, EtatAlerte.EnTraitement),
            ],
            suites);
    }

    [Fact]
    public void Chaque_ligne_a_sa_place_et_ses_roles()
    {
        Assert.Equal(TransitionDAlerte.Table.Count, TransitionDAlerte.Table.DistinctBy(t => (t.De, t.Action)).Count());
        Assert.All(TransitionDAlerte.Table, t => Assert.NotEmpty(t.Roles));
        Assert.DoesNotContain(TransitionDAlerte.Table, t => t.Roles.Contains(Role.Administrateur) || t.Roles.Contains(Role.Gestionnaire));
    }

    [Theory]
    [InlineData(ActionSurAlerte.AccuserReception)]
    [InlineData(ActionSurAlerte.Decider)]
    [InlineData(ActionSurAlerte.Clore)]
    public void Un_delegue_ne_repond_pas_a_la_place_de_l_autorite(ActionSurAlerte action) =>
        Assert.All(Enum.GetValues<EtatAlerte>(), etat => Assert.Null(TransitionDAlerte.Trouver(etat, action, Role.Delegue)));

    [Fact]
    public void Une_alerte_signalee_ne_se_clot_pas_sans_accuse() => Assert.Null(TransitionDAlerte.Trouver(EtatAlerte.Signalee, ActionSurAlerte.Clore, Role.SousPrefet));
}
