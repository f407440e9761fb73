using Relais.Metier.Missions.Indicateurs;
using Xunit;

namespace Relais.Metier.Tests.Missions.Indicateurs;

public sealed class DevinerLesColonnes
{
    [Fact]
    public void Un_fichier_de_quartiers_n_a_qu_un_code_et_qu_un_nom_et_ses_autres_codes_ne_sont_pas_des_mesures() => Assert.Equal(
        [
            ("codeqpv", RoleDeColonne.Territoire), ("lib_qp", RoleDeColonne.Nom), ("cog", RoleDeColonne.Ignoree), ("lib_com", RoleDeColonne.Ignoree), ("insee_reg", RoleDeColonne.Ignoree),
            ("siren_epci", RoleDeColonne.Ignoree), ("popmuniqpv", RoleDeColonne.Valeur), ("nombre_menages", RoleDeColonne.Valeur), ("taux_pauvrete_60%", RoleDeColonne.Valeur), ("note_rp", RoleDeColonne.Note),
        ],
        Deviner(("codeqpv", "QN09901N"), ("lib_qp", "Les Genêts"), ("cog", "99001"), ("lib_com", "Port-Brenne"), ("insee_reg", "84.0"), ("siren_epci", "200000001"), ("popmuniqpv", "2345"), ("nombre_menages", "900.0"), ("taux_pauvrete_60%", "46,0"), ("note_rp", "0")));

    [Fact]
    public void Le_code_des_quartiers_passe_avant_les_autres_ou_qu_il_soit() => Assert.Equal(
        [("code_commune", RoleDeColonne.Ignoree), ("quartier", RoleDeColonne.Territoire), ("habitants", RoleDeColonne.Valeur)],
        Deviner(("code_commune", "99001"), ("quartier", "QP099001"), ("habitants", "s")));

    [Fact]
    public void Un_fichier_de_communes_se_reconnait_a_son_codgeo() => Assert.Equal(
        [("code_dep", RoleDeColonne.Ignoree), ("codgeo", RoleDeColonne.Territoire), ("nom", RoleDeColonne.Nom), ("q219", RoleDeColonne.Valeur)],
        Deviner(("code_dep", "99"), ("codgeo", "99001"), ("nom", "Port-Brenne"), ("q219", "19 950")));

    [Fact]
    public void Une_colonne_sans_valeur_n_est_pas_gardee() => Assert.Equal(
        [("code", RoleDeColonne.Territoire), ("vide", RoleDeColonne.Ignoree), ("remarque", RoleDeColonne.Ignoree)],
        Deviner(("code", "99001"), ("vide", null), ("remarque", "à vérifier")));

    [Theory]
    [InlineData("taux_pauvrete_60%", NatureDIndicateur.Part)]
    [InlineData("tx_f", NatureDIndicateur.Part)]
    [InlineData("revenu_median", NatureDIndicateur.Quantile)]
    [InlineData("indicejeunesse", NatureDIndicateur.Indice)]
    [InlineData("partenaires", NatureDIndicateur.Effectif)]
    [InlineData("nombre_menages", NatureDIndicateur.Effectif)]
    public void La_nature_se_lit_dans_l_en_tete(string cle, NatureDIndicateur nature) => Assert.Equal(nature, EnTetes.DevinerLaNature(cle));

    private static IEnumerable<(string Cle, RoleDeColonne Role)> Deviner(params (string Cle, string? Exemple)[] colonnes) =>
        colonnes.Select(c => c.Cle).Zip(EnTetes.Deviner([.. colonnes.Select(c => (c.Cle, (IReadOnlyList<string>)(c.Exemple is null ? [] : [c.Exemple])))]));
}
