using System.Text.Json.Nodes;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;
using Xunit;

namespace Relais.Metier.Tests.Missions.Rapports;

public sealed class TransmettreUnRapport
{
    private static readonly DateTime A = new(2026, 4, 3, 9, 0, 0, DateTimeKind.Utc);

    public static TheoryData<EtatRapport, ActionSurRapport, Role> Toutes()
    {
        var cas = new TheoryData<EtatRapport, ActionSurRapport, Role>();
        foreach (var etat in Enum.GetValues<EtatRapport>())
        {
            foreach (var action in Enum.GetValues<ActionSurRapport>())
            {
                foreach (var role in Enum.GetValues<Role>()) cas.Add(etat, action, role);
            }
        }

        return cas;
    }

    [Theory]
    [MemberData(nameof(Toutes))]
    public void Seules_les_transitions_de_la_table_passent(EtatRapport etat, ActionSurRapport action, Role role)
    {
        var rapport = Dans(etat);

        var refus = action switch
        {
            ActionSurRapport.Transmettre => rapport.Transmettre(role, A, NiveauDiffusion.Equipe, "{}", "[]").Refus,
            ActionSurRapport.Renvoyer => rapport.Renvoyer(role, "À reprendre.").Refus,
            _ => rapport.Viser(role, A).Refus,
        };

        var attendue = TransitionDeRapport.Trouver(etat, action, role);
        Assert.Equal(attendue is not null, refus.Count == 0);
        Assert.Equal(attendue?.Vers ?? etat, rapport.Etat);
    }

    [Fact]
    public void Les_rubriques_prescrites_vides_retiennent_le_rapport()
    {
        var refus = Un.Rapport().Transmettre(Role.Delegue, A, NiveauDiffusion.Equipe, "{}", "[]").Refus;

        Assert.Equal(["essentiel-manquant", "rubriques-vides"], refus.Select(r => r.Code));
        Assert.Equal(5, Assert.IsType<RubriquesVides>(refus[1]).Rubriques.Count);
    }

    [Fact]
    public void Un_rapport_transmis_ne_s_ecrit_plus()
    {
        var rapport = Dans(EtatRapport.Transmis);
        var texte = rapport.Textes[1];

        Assert.IsType<RapportNonModifiable>(Assert.Single(rapport.Ecrire(texte.Id, texte.Version, "Autre.", false).Refus));
        Assert.False(rapport.Composer([]).EstReussi);
    }

    [Fact]
    public void Une_transmission_apres_renvoi_garde_les_deux_cliches()
    {
        var rapport = Dans(EtatRapport.Renvoye);

        rapport.Transmettre(Role.Delegue, A.AddDays(2), NiveauDiffusion.Equipe, """{"a":2}""", "[]");

        Assert.Equal([1, 2], rapport.Cliches.Select(c => c.Numero));
        Assert.All(rapport.Cliches, c => Assert.True(c.EstIntact));
        Assert.Equal(A, rapport.PremiereTransmissionA);
        Assert.Equal(A.AddDays(2), rapport.TransmisA);
    }

    [Fact]
    public void Un_renvoi_a_un_motif() => Assert.IsType<MotifDeRenvoiManquant>(Assert.Single(Dans(EtatRapport.Transmis).Renvoyer(Role.SousPrefet, " ").Refus));

    [Theory]
    [InlineData(NiveauDiffusion.ServicesEtat, NiveauDiffusion.Equipe, NiveauDiffusion.Equipe)]
    [InlineData(NiveauDiffusion.Equipe, NiveauDiffusion.PrefetCabinet, NiveauDiffusion.SousPrefete)]
    [InlineData(NiveauDiffusion.PrefetCabinet, NiveauDiffusion.ServicesEtat, NiveauDiffusion.PrefetCabinet)]
    [InlineData(NiveauDiffusion.Equipe, NiveauDiffusion.SousPrefete, NiveauDiffusion.SousPrefete)]
    public void Le_rapport_a_le_niveau_de_ses_lecteurs_communs(NiveauDiffusion choisi, NiveauDiffusion contenu, NiveauDiffusion attendu) =>
        Assert.Equal(attendu, NiveauDuRapport.De(choisi, [contenu]));

    [Fact]
    public void Un_role_lit_le_rapport_exactement_quand_il_lit_chaque_contenu()
    {
        foreach (var a in Enum.GetValues<NiveauDiffusion>())
        {
            foreach (var b in Enum.GetValues<NiveauDiffusion>())
            {
                var ensemble = NiveauDuRapport.LePlusRestreint(a, b);
                foreach (var role in (Role[])[Role.Delegue, Role.SousPrefet, Role.PrefetCabinet, Role.ReferentService])
                {
                    var lisibles = Diffusion.NiveauxLisiblesPar(role);
                    Assert.Equal(lisibles.Contains(a) && lisibles.Contains(b), lisibles.Contains(ensemble));
                }
            }
        }
    }

    [Fact]
    public void Le_json_canonique_ne_depend_pas_de_l_ordre_des_cles()
    {
        var a = JsonCanonique.Ecrire(JsonNode.Parse("""{"b":[1,{"d":"é","c":null}],"a":"x"}""")!);
        var b = JsonCanonique.Ecrire(JsonNode.Parse("""{ "a" : "x", "b":[1, {"c":null,"d":"e\u0301"}] }""")!);

        Assert.Equal(a, b);
        Assert.Equal("""{"a":"x","b":[1,{"c":null,"d":"é"}]}""", a);
        Assert.Equal(64, JsonCanonique.Empreinte(a).Length);
    }

    [Fact]
    public void Le_json_canonique_n_echappe_que_ce_que_la_rfc_8785_demande()
    {
        var contenu = new JsonObject { ["t"] = "« a » :\u00A0b\n\t\"\\/<é😀\u0001", ["n"] = -12, ["v"] = true, ["r"] = null };

        Assert.Equal("{\"n\":-12,\"r\":null,\"t\":\"« a » :\u00A0b\\n\\t\\\"\\\\/<é😀\\u0001\",\"v\":true}", JsonCanonique.Ecrire(contenu));
    }

    [Fact]
    public void Un_nombre_reel_n_a_pas_d_ecriture_canonique() => Assert.Throws<FormatException>(() => JsonCanonique.Ecrire(new JsonObject { ["n"] = 1.5 }));

    [Fact]
    public void L_empreinte_d_une_piece_depend_de_son_sel() =>
        Assert.NotEqual(new PieceFigee(Un.Id(1), "a", "Texte.").Empreinte(), new PieceFigee(Un.Id(1), "b", "Texte.").Empreinte());

    private static RapportMensuel Dans(EtatRapport etat)
    {
        var rapport = Un.RapportPret();
        if (etat == EtatRapport.Brouillon) return rapport;
        rapport.Transmettre(Role.Delegue, A, NiveauDiffusion.Equipe, """{"a":1}""", "[]");
        if (etat == EtatRapport.Vise) rapport.Viser(Role.SousPrefet, A);
        if (etat == EtatRapport.Renvoye) rapport.Renvoyer(Role.SousPrefet, "À reprendre.");
        return rapport;
    }
}
