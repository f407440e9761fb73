using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Tests.Commun;
using Xunit;

namespace Relais.Application.Tests.Socle;

public sealed class LeJournal
{
    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Le_modele_et_les_migrations_disent_la_meme_chose(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        await using var donnees = jeu.Ouvrir();

        Assert.False(donnees.Database.HasPendingModelChanges(), "Le modèle a changé sans migration : make migration NOM=…");
    }
}
