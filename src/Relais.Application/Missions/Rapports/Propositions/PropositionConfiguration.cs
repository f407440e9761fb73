using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Relais.Metier.Missions.Habilitations;
using Relais.Metier.Missions.Rapports.Propositions;
using Relais.Metier.Missions.Territoires;

namespace Relais.Application.Missions.Rapports.Propositions;

internal sealed class PropositionConfiguration : IEntityTypeConfiguration<Proposition>
{
    public void Configure(EntityTypeBuilder<Proposition> builder)
    {
        builder.ToTable("rapports_proposition");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.DepartementCode).HasMaxLength(3);
        builder.Property(p => p.ThemeCode).HasMaxLength(40);
        builder.Property(p => p.Objet).HasMaxLength(ContenuDeProposition.LongueurDeLObjet);
        builder.Property(p => p.Texte).HasMaxLength(ContenuDeProposition.LongueurDuTexte);
        builder.Property(p => p.EffetAttendu).HasMaxLength(ContenuDeProposition.LongueurDeLEffet);
        builder.Property(p => p.Demandeurs).HasMaxLength(ContenuDeProposition.LongueurDesDemandeurs);
        builder.Property(p => p.Retour).HasMaxLength(Proposition.LongueurDuRetour);
        builder.Ignore(p => p.Contenu);
        builder.OwnsOne(p => p.Destinataire, d => d.Property(x => x.Precision).HasMaxLength(Destinataire.LongueurDeLaPrecision));
        builder.Navigation(p => p.Destinataire).IsRequired();
        builder.OwnsOne(p => p.Reponse, r =>
        {
            r.Property(x => x.Motif).HasMaxLength(SuiteDonnee.LongueurDuTexte);
            r.Property(x => x.PartPublique).HasMaxLength(SuiteDonnee.LongueurDuTexte);
        });
        builder.OwnsOne(p => p.Engagement, e => e.Property(x => x.Pilote).HasMaxLength(SuiteDonnee.LongueurCourte));
        builder.OwnsOne(p => p.Saisine, s =>
        {
            s.Property(x => x.Service).HasMaxLength(SuiteDonnee.LongueurCourte);
            s.Property(x => x.Reponse).HasMaxLength(SuiteDonnee.LongueurDuTexte);
        });
        builder.OwnsOne(p => p.Realisation, r =>
        {
            r.Property(x => x.Preuve).HasMaxLength(SuiteDonnee.LongueurDuTexte);
            r.Property(x => x.Lien).HasMaxLength(SuiteDonnee.LongueurDuTexte);
        });
        builder.HasOne<Agent>().WithMany().HasForeignKey(p => p.AuteurId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Quartier>().WithMany().HasForeignKey(p => p.QuartierId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Sources).WithOne().HasForeignKey(s => s.PropositionId);
        builder.HasMany(p => p.Remises).WithOne().HasForeignKey(r => r.PropositionId);

        // Le tableau se lit par état, du plus ancien au plus récent ; les rappels, par ce qui est dû.
        builder.HasIndex(p => new { p.DepartementCode, p.Etat, p.DeposeeLe });
        builder.HasIndex(p => new { p.AuteurId, p.DeposeeLe });
        builder.HasIndex(p => new { p.QuartierId, p.DeposeeLe });
        builder.HasIndex(p => p.AttendueLe);
        builder.HasIndex(p => p.EstAAnnoncer);
    }
}
